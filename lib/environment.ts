import { z } from "zod";
import { settingRules } from "./environment-rules.mjs";

/**
 * Everything that can be set from outside. Read once, when it is first needed; a wrong value stops the program
 * with a sentence that names the variable.
 */

const optional = z
  .string()
  .trim()
  .transform((value) => value || undefined)
  .optional();

/** A setting that a rule of environment-rules.mjs checks. */
const ruled = (name: keyof typeof settingRules) =>
  z
    .string()
    .trim()
    .superRefine((value, context) => {
      const wrong = settingRules[name]?.(value);
      if (wrong) context.addIssue({ code: "custom", message: wrong });
    });

const hstsValues = ["subdomains", "host", "forget", "off"] as const;
const logLevels = ["fatal", "error", "warn", "info", "debug", "silent"] as const;

const proxies = "must be a whole number from 0 to 10";

const environmentSchema = z
  .object({
    DATABASE_URL: ruled("DATABASE_URL").default("file:.data/milepost.db"),
    NEXTAUTH_URL: ruled("NEXTAUTH_URL"),
    NEXTAUTH_SECRET: z.string().min(32, "must have at least 32 random characters"),
    ALLOW_PLAIN_HTTP: z.enum(["true", "false"], "must be true or false").default("false"),
    /** Whether learners' webhooks may lead into the private network, and go by plain http. */
    ALLOW_PRIVATE_WEBHOOKS: z.enum(["true", "false"], "must be true or false").default("false"),
    /** What browsers are told over https: to come by https only, here and at all names below, here, no more, or nothing. */
    HSTS: optional.pipe(z.enum(hstsValues, `must be one of ${hstsValues.join(", ")}`).default("subdomains")),
    /** How many proxies stand in front; the client's address is that many from the right in X-Forwarded-For. */
    TRUSTED_PROXIES: z.coerce.number(proxies).int(proxies).min(0, proxies).max(10, proxies).default(0),
    GITHUB_ID: optional,
    GITHUB_SECRET: optional,
    GOOGLE_CLIENT_ID: optional,
    GOOGLE_CLIENT_SECRET: optional,
    EMAIL_SERVER: optional.pipe(ruled("EMAIL_SERVER").optional()),
    EMAIL_FROM: optional,
    /** With it /api/metrics answers whoever sends it as a bearer token; without it there is no such page. */
    METRICS_TOKEN: optional.pipe(z.string().min(16, "must have at least 16 random characters").optional()),
    /** Whether pages show the median of how long milestones took the people here, once enough of them said it. */
    SHOW_MEDIAN_TIMES: optional.pipe(z.enum(["true", "false"], "must be true or false").default("false")),
    LOG_LEVEL: optional.pipe(z.enum(logLevels, `must be one of ${logLevels.join(", ")}`).default("info")),
    NODE_ENV: z.string().optional(),
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
    for (const name of ["NEXTAUTH_SECRET", "METRICS_TOKEN"] as const) {
      if (value.NODE_ENV === "production" && value[name] && isGuessable(value[name])) {
        const message = "can be guessed; write one made by: openssl rand -base64 32";
        context.addIssue({ code: "custom", path: [name], message });
      }
    }
    // An invalid URL has already been reported.
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

/** Whether a secret was written by hand or left as an example had it: it has words for "fill this in", or repeats itself. */
function isGuessable(secret: string): boolean {
  return (
    new Set(secret).size < 10 || /secret|password|change.?me|example|default|your[-_ ]|milepost|replace|0123456789|abcdefgh/i.test(secret)
  );
}

/** The names of all settings that the program reads, and NODE_ENV. */
export const settingNames = Object.keys(environmentSchema.shape);

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
