import type { z } from "zod";
import { explainForeign } from "#lib/auth/request.ts";
import { messages } from "#lib/messages/all.ts";

/** An answer that says in one sentence why nothing was changed. */
export function refuse(status: 400 | 401 | 403 | 404 | 413 | 415 | 429, message: string): Response {
  return Response.json({ message }, { status, headers: { "cache-control": "private, no-store" } });
}

/** Refuses somebody who asked too often: with a sentence, and the minutes after which to come back. */
export function refuseForNow(message: string, minutes: number): Response {
  const refusal = refuse(429, message);
  refusal.headers.set("retry-after", String(minutes * 60));
  return refusal;
}

/** Redirects to a path of this site, which the browser requests with GET. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } });
}

type ReadBody<Output> = { data: Output } | { refusal: Response };

/**
 * Reads a JSON body: from our own pages only, at most `maxBytes`, and exactly as the schema says.
 * @returns the data, or the answer to give.
 */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  maxBytes: number,
): Promise<ReadBody<z.output<Schema>>> {
  const foreign = explainForeign(request.headers);
  if (foreign) return { refusal: refuse(403, foreign) };
  const text = await readText(request, maxBytes);
  if (text === undefined) return { refusal: refuse(413, messages.errors.tooLarge) };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { refusal: refuse(400, messages.errors.notUnderstood("JSON")) };
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return { data: parsed.data };
  const issue = parsed.error.issues[0];
  return { refusal: refuse(400, `${issue?.path.join(".") || "body"}: ${issue?.message}`) };
}

/** The body as text; undefined as soon as it is longer than allowed. */
export async function readText(request: Request, maxBytes: number): Promise<string | undefined> {
  return (await readBytes(request, maxBytes))?.toString("utf8");
}

/** The body; undefined as soon as it is longer than allowed, whatever its length was said to be. */
export async function readBytes(request: Request, maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}
