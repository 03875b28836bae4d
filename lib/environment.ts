import { z } from "zod";

/**
 * Everything that can be set from outside. Read once, when it is first needed; a wrong value stops the program
 * with a sentence that names the variable.
 */

const optional = z
  .string()
  .trim()
  .transform((value) => value || undefined)
  .optional();

const environmentSchema = z
  .object({
    DATABASE_URL: z
      .string()
      .trim()
      .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, "must begin with file: or postgres://")
      .default("file:.data/milepost.db"),
    NEXTAUTH_URL: z.url({ protocol: /^https?$/, error: "must be the address that people type, like https://plan.example.org" }),
    NEXTAUTH_SECRET: z.string().min(32, "must have at least 32 random characters"),
    ALLOW_PLAIN_HTTP: z.enum(["true", "false"]).default("false"),
    /** How many proxies stand in front; the client's address is that many from the right in X-Forwarded-For. */
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    GITHUB_ID: optional,
    GITHUB_SECRET: optional,
    GOOGLE_CLIENT_ID: optional,
    GOOGLE_CLIENT_SECRET: optional,
    EMAIL_SERVER: optional,
    EMAIL_FROM: optional,
  })
  .superRefine((value, context) => {
    const together = [
      ["GITHUB_ID", "GITHUB_SECRET"],
      ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"],
      ["EMAIL_SERVER", "EMAIL_FROM"],
    ] as const;
    for (const [one, other] of together) {
      if (Boolean(value[one]) !== Boolean(value[other])) {
        context.addIssue({ code: "custom", path: [value[one] ? other : one], message: `is missing: ${one} and ${other} go together` });
      }
    }
    // What is no address at all has been reported already.
    if (!URL.canParse(value.NEXTAUTH_URL)) return;
    const { protocol, hostname } = new URL(value.NEXTAUTH_URL);
    const local = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
    if (protocol === "http:" && !local && value.ALLOW_PLAIN_HTTP !== "true") {
      context.addIssue({
        code: "custom",
        path: ["NEXTAUTH_URL"],
        message: "is plain http on a public name; use https, or set ALLOW_PLAIN_HTTP=true if a sign-in may be overheard",
      });
    }
  });

export type Environment = z.infer<typeof environmentSchema>;

/**
 * Checks a set of variables.
 * @throws Error with one line for each variable that is wrong or missing.
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const parsed = environmentSchema.safeParse(variables);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) =>
    issue.code === "invalid_type" && variables[String(issue.path[0])] === undefined
      ? `${issue.path.join(".")} is not set`
      : `${issue.path.join(".")} ${issue.message}`,
  );
  throw new Error(`The configuration cannot be used:\n- ${lines.join("\n- ")}`);
}

let current: Environment | undefined;

/** The program's own environment. */
export function environment(): Environment {
  current ??= parseEnvironment(process.env);
  return current;
}
