import { explainForeign } from "#lib/auth/request.ts";
import { readBytes, refuse } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";
import { type FormVerdict, judgeCall, judgeHiddenFields } from "./form-format.ts";
import { reportUnknownFormat } from "./report-unknown-format.ts";

/** In bytes. The largest form holds a note and what was wrong with it; a larger body was not typed into a form. */
const maxFormBytes = 500_000;

/** The one page whose form takes a file, and its largest body in bytes: a plan of 5 MB and the state of the form. */
const uploadPath = "/plans/import";
const maxUploadBytes = 7_000_000;

/**
 * Where mail programs end reminders with one press, from a server of theirs and perhaps as a form of this kind. It is a route, not a page: Next.js
 * decodes nothing, and its signed address is what allows it.
 */
const oneClickPath = "/api/unsubscribe/";

/**
 * Checks a form before Next.js reads it: it comes from our own pages, has a limited size, can be read, and is one that a page of
 * ours can have sent. Next.js answers a form that it cannot decode with 500:
 * https://github.com/vercel/next.js/issues/90090, https://github.com/vercel/next.js/issues/95447
 * The first three checks need no private format. The last one passes what is in a format that it does not know.
 * @returns the refusal (400, 403 or 413); undefined for a form that may go on, and for every other request
 */
export async function guardForm(request: Request): Promise<Response | undefined> {
  const isCall = request.headers.has("next-action");
  const type = request.headers.get("content-type") ?? "";
  const isMultipart = type.startsWith("multipart/form-data");
  const { pathname } = new URL(request.url);
  if (request.method !== "POST" || !(isCall || isMultipart)) return undefined;
  if (!isCall && pathname.startsWith(oneClickPath)) return undefined;
  const foreign = explainForeign(request.headers);
  if (foreign) return refuseForeign(foreign);
  const isUpload = pathname === uploadPath;
  const bytes = await readBytes(request, isUpload ? maxUploadBytes : maxFormBytes);
  if (!bytes) return isUpload ? refuseAsText(413, messages.imports.notSent) : refuse(413, messages.errors.tooLarge);
  const verdict = isMultipart ? await judgeMultipart(bytes, type, isCall) : judgeCall(bytes.toString("utf8"), []);
  if (verdict === "unknown") reportUnknownFormat("form-format.ts");
  return verdict === "broken" ? refuse(400, messages.errors.notUnderstood(messages.errors.form)) : undefined;
}

async function judgeMultipart(bytes: Buffer, type: string, isCall: boolean): Promise<FormVerdict> {
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData().catch(() => undefined);
  if (!form) return "broken";
  if (!isCall) return judgeHiddenFields(form);
  const root = form.get("0");
  return judgeCall(
    typeof root === "string" ? root : undefined,
    [...form.keys()].filter((name) => name !== "0"),
  );
}

/** A form of our own that came another way than the settings say is for the administrator to put right, so the log has the sentence, too. */
function refuseForeign(sentence: string): Response {
  if (sentence === messages.fields.otherSite) return refuse(403, sentence);
  console.warn(sentence);
  return refuseAsText(403, sentence);
}

/**
 * As text: without a script the answer is all that a person sees. With one, Next.js hands the text to the error page, if it is of exactly
 * this type: https://github.com/vercel/next.js/blob/canary/packages/next/src/client/components/router-reducer/reducers/server-action-reducer.ts
 */
function refuseAsText(status: 403 | 413, sentence: string): Response {
  return new Response(sentence, { status, headers: { "content-type": "text/plain", "cache-control": "private, no-store" } });
}
