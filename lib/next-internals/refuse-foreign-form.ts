import { z } from "zod";
import { isSameOrigin } from "#lib/auth/request.ts";
import { readBytes, refuse } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";

/** The largest form holds a note and what was wrong with it; what is larger was not typed into one. */
const mostBytes = 500_000;

/** The one page whose form takes a file, and the form's largest body: a plan of 5 MB beside what the form remembers. */
const uploadPath = "/plans/import";
const mostUploadBytes = 7_000_000;

/** Deeper than what a form remembers: a note's lists within lists. */
const deepest = 50;

/** What a form remembers of its last answer: plain values. They are only shown again, to who sent them. */
const formState = z.custom((value) => isPlainObject(value, 0));

function isPlainObject(value: unknown, depth: number): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, each]) => isPlainText(name) && name !== "__proto__" && isPlain(each, depth + 1));
}

function isPlain(value: unknown, depth: number): boolean {
  if (depth > deepest) return false;
  if (Array.isArray(value)) return value.every((each) => isPlain(each, depth + 1));
  return typeof value === "string" ? isPlainText(value) : typeof value !== "object" || value === null || isPlainObject(value, depth);
}

/** Text that begins with a dollar sign means something to React, unless the sign is doubled. */
function isPlainText(text: string): boolean {
  return !text.startsWith("$") || text.startsWith("$$") || text === "$undefined";
}

/** What a call from our own script hands over: the form, after its last state where it has one. */
const callSchema = z.union([z.tuple([z.literal("$K1")]), z.tuple([formState, z.literal("$K1")])]);

/** The hidden fields with which the framework names a form's action, by their names; it counts the forms of a page. */
const hiddenFields: [name: RegExp, value: z.ZodType][] = [
  [/^\$ACTION_ID_[0-9a-f]{42}$/, z.literal("")],
  [/^\$ACTION_REF_\d+$/, z.literal("")],
  [/^\$ACTION_KEY$/, z.string().regex(/^k[0-9a-f]{32}$/)],
  [/^\$ACTION_\d+:0$/, json(z.strictObject({ id: z.string().regex(/^[0-9a-f]{42}$/), bound: z.literal("$@1") }))],
  [/^\$ACTION_\d+:1$/, json(z.tuple([formState]))],
];

function json(schema: z.ZodType): z.ZodType {
  return z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "is not JSON" });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

/**
 * Looks at a form on its way to an action before the framework takes it apart, which answers what it does not
 * understand with an error of the server's. @returns the answer to what none of our pages can have sent.
 */
export async function refuseForeignForm(request: Request): Promise<Response | undefined> {
  const isCall = request.headers.has("next-action");
  const type = request.headers.get("content-type") ?? "";
  if (request.method !== "POST" || !(isCall || type.startsWith("multipart/form-data"))) return undefined;
  if (!isSameOrigin(request.headers)) return refuse(403, messages.fields.otherSite);
  const isUpload = new URL(request.url).pathname === uploadPath;
  const bytes = await readBytes(request, isUpload ? mostUploadBytes : mostBytes);
  if (!bytes) return isUpload ? refuseUpload() : refuse(413, messages.errors.tooLarge);
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData().catch(() => undefined);
  const fits = form && (isCall ? isOurCall(form) : isOurForm(form));
  return fits ? undefined : refuse(400, messages.errors.notUnderstood(messages.errors.form));
}

/** In plain words: without a script the answer is all that is seen. With one, the page looks at the size before it sends. */
function refuseUpload(): Response {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" };
  return new Response(messages.imports.notSent, { status: 413, headers });
}

function isOurCall(form: FormData): boolean {
  const others = [...form.keys()].filter((name) => name !== "0");
  return json(callSchema).safeParse(form.get("0")).success && others.every((name) => name.startsWith("_1_"));
}

function isOurForm(form: FormData): boolean {
  return [...form].every(([name, value]) => {
    if (!name.startsWith("$ACTION")) return true;
    if (!hiddenFields.some(([pattern, schema]) => pattern.test(name) && schema.safeParse(value).success)) return false;
    // A form with a state names its action in three fields, and the framework waits for those that are missing.
    const [, number] = /^\$ACTION_(?:REF_)?(\d+)(?::[01])?$/.exec(name) ?? [];
    return number === undefined || [`$ACTION_REF_${number}`, `$ACTION_${number}:0`, `$ACTION_${number}:1`].every((part) => form.has(part));
  });
}
