import { STATUS_CODES } from "node:http";
import { z } from "zod";
import { messages } from "#lib/messages/all.ts";
import { readText } from "./route.ts";

/** One thing that is wrong with a request: where in the body, like `daysOff[2].from`, and what to change. */
export type FieldError = { field: string; message: string };

/** The body of every refusal of the API: problem details (RFC 9457). */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.strictObject({ field: z.string(), message: z.string() })).optional(),
});

const maxErrors = 20;

export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

/** The content of problem details; "about:blank" means that the status says which kind of problem it is. */
export function problemBody(status: ProblemStatus, detail: string): z.infer<typeof problemSchema> {
  return { type: "about:blank", title: STATUS_CODES[status] ?? "", status, detail };
}

/** Problem details: a sentence says what is wrong and, where it helps, a list says in which fields. */
export function problem(
  status: ProblemStatus,
  detail: string,
  errors?: readonly FieldError[],
  headers: Record<string, string> = {},
): Response {
  const body: z.infer<typeof problemSchema> = {
    ...problemBody(status, detail),
    ...(errors?.length ? { errors: errors.slice(0, maxErrors) } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}

/** The answer to wrong fields; the first one is the detail. */
export function fieldProblem(errors: readonly FieldError[]): Response {
  const [first] = errors;
  return problem(400, first ? messages.api.field(first.field, first.message) : messages.api.notAnObject, errors);
}

/** The answer to too many requests. @param minutes when to try again. */
export function waitProblem(minutes: number): Response {
  return problem(429, messages.rateLimits.requests(minutes), undefined, { "retry-after": String(minutes * 60) });
}

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof methods)[number];

/**
 * Handlers that refuse each method which a route does not have.
 * @example export const { POST, PUT, PATCH, DELETE } = refuseMethodsBut("GET");
 */
export function refuseMethodsBut(...allowed: readonly Method[]): Record<Method, () => Response> {
  const allow = allowed.flatMap((method) => (method === "GET" ? [method, "HEAD"] : [method])).join(", ");
  const refuse = () => problem(405, messages.api.wrongMethod(allow), undefined, { allow });
  return { GET: refuse, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
}

/**
 * Reads a JSON body from any program: with the content type of JSON, at most `maxBytes`, and exactly as the schema says.
 * @returns the data, or the refusal to answer with.
 */
export async function readInput<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  maxBytes: number,
): Promise<{ data: z.output<Schema> } | { refusal: Response }> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json")
    return { refusal: problem(415, messages.api.wrongType, undefined, { "accept-post": "application/json" }) };
  const text = await readText(request, maxBytes);
  if (text === undefined) return { refusal: problem(413, messages.api.tooLarge(maxBytes)) };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { refusal: problem(400, messages.api.notJson) };
  }
  const parsed = schema.safeParse(body);
  return parsed.success ? { data: parsed.data } : { refusal: fieldProblem(parsed.error.issues.flatMap(toErrors)) };
}

function toErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ field: nameField([...issue.path, key.slice(0, 60)]), message: messages.api.unexpected }));
  }
  return issue.path.length === 0 ? [] : [{ field: nameField(issue.path), message: issue.message }];
}

/** `["daysOff", 2, "from"]` as `daysOff[2].from`. */
function nameField(path: readonly PropertyKey[]): string {
  return path.map((part, at) => (typeof part === "number" ? `[${part}]` : `${at ? "." : ""}${String(part)}`)).join("");
}
