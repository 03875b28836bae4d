import { createHash } from "node:crypto";
import { readApiToken } from "#lib/auth/api-token.ts";
import { countTry, type LimitState } from "#lib/auth/rate-limit.ts";
import { keepAnswer, releaseKey, takeKey } from "#lib/data/changes/idempotent-answers.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { problem } from "#lib/http/problem.ts";
import { readBytes } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";

/** One call of the private API, by a program that holds a learner's token. */
export type Call = { learner: LearnerId; request: Request; now: Date };
type Handle = (call: Call) => Promise<Response>;

/** The largest body of a call that says nothing else, in bytes. */
export const usualBytes = 64 * 1024;

/**
 * Answers a call with a valid token, within the token's limit; a cookie opens nothing here. A POST with an `Idempotency-Key` is
 * worked on once, and answered alike when it comes again.
 */
export async function answerPrivately(request: Request, handle: Handle, maxBytes = usualBytes): Promise<Response> {
  const now = new Date();
  const caller = await readApiToken(request.headers.get("authorization"), now);
  if (!caller) return problem(401, messages.apiAccess.needsToken, undefined, { "www-authenticate": 'Bearer realm="milepost"' });
  const limit = await countTry("api-token", caller.tokenId, now);
  const call = { learner: caller.learner, request, now };
  const answer = !limit.allowed
    ? problem(429, messages.apiAccess.slowDown(limit.seconds), undefined, { "retry-after": String(limit.seconds) })
    : request.method === "POST" && request.headers.has("idempotency-key")
      ? await answerOnce(call, handle, maxBytes)
      : await handle(call);
  for (const [name, value] of Object.entries(limitHeaders(limit))) answer.headers.set(name, value);
  answer.headers.set("cache-control", "private, no-store");
  return answer;
}

/** As draft-ietf-httpapi-ratelimit-headers-10 writes them. */
function limitHeaders({ quota, remaining, seconds, window }: LimitState): Record<string, string> {
  return { "ratelimit-policy": `"token";q=${quota};w=${window}`, ratelimit: `"token";r=${remaining};t=${seconds}` };
}

/** After draft-ietf-httpapi-idempotency-key-header-07. */
async function answerOnce(call: Call, handle: Handle, maxBytes: number): Promise<Response> {
  const { learner, request, now } = call;
  const key = request.headers.get("idempotency-key") ?? "";
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) return problem(400, messages.apiAccess.keyWrong);
  const body = await readBytes(request, maxBytes);
  if (!body) return problem(413, messages.api.tooLarge(maxBytes));
  const { pathname, search } = new URL(request.url);
  const type = request.headers.get("content-type") ?? "";
  const hash = createHash("sha256").update(`${request.method} ${pathname}${search}\n${type}\n`).update(body).digest("base64url");

  const state = await takeKey(learner, key, hash, now);
  if (state === "other") return problem(422, messages.apiAccess.keyOther);
  if (state === "busy") return problem(409, messages.apiAccess.keyBusy, undefined, { "retry-after": "2" });
  if (state !== "new") return repeat(state.status, state.body);
  const { method, url, headers } = request;
  try {
    const answer = await handle({ ...call, request: new Request(url, { method, headers, body: new Uint8Array(body) }) });
    await keepAnswer(learner, key, { status: answer.status, body: await answer.clone().text() });
    return answer;
  } catch (error) {
    await releaseKey(learner, key);
    throw error;
  }
}

function repeat(status: number, body: string): Response {
  const headers = new Headers({ "content-type": status >= 400 ? "application/problem+json" : "application/json" });
  if (status === 201) headers.set("location", `/api/v1/plans/${JSON.parse(body).id}`);
  return new Response(body, { status, headers });
}
