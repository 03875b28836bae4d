import { createHash } from "node:crypto";
import { readApiToken } from "#lib/auth/api-token.ts";
import { countTry, type LimitState } from "#lib/auth/rate-limit.ts";
import { type TokenScope, tokenScopes } from "#lib/data/account/api-tokens.ts";
import { keepAnswer, releaseKey, takeKey } from "#lib/data/changes/idempotent-answers.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { problem } from "#lib/http/problem.ts";
import { readBytes } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";

type Needs = {
  /** What the token must be for at least. */
  scope: TokenScope;
  /** The largest body, in bytes. */
  maxBytes: number;
};
type Handle = (request: Request, learner: LearnerId) => Promise<Response>;

/**
 * Answers a request that has a valid token, within the token's rate limit; cookies are ignored. A POST with an `Idempotency-Key` is
 * handled once, and gets the same answer when it is repeated.
 */
export async function answerWithToken(request: Request, now: Date, { scope, maxBytes }: Needs, handle: Handle): Promise<Response> {
  const caller = await readApiToken(request.headers.get("authorization"), now);
  if (!caller) return problem(401, messages.apiAccess.needsToken, undefined, { "www-authenticate": 'Bearer realm="milepost"' });
  const limit = await countTry("api-token", caller.tokenId, now);
  const answer = !limit.allowed
    ? problem(429, messages.rateLimits.requestsWithToken(limit.seconds), undefined, { "retry-after": String(limit.seconds) })
    : tokenScopes.indexOf(caller.scope) < tokenScopes.indexOf(scope)
      ? problem(403, messages.apiAccess.scopeTooSmall(messages.apiAccess.scopes[caller.scope]))
      : request.method === "POST" && request.headers.has("idempotency-key")
        ? await answerOnce(request, caller.learner, now, maxBytes, handle)
        : await handle(request, caller.learner);
  for (const [name, value] of Object.entries(limitHeaders(limit))) answer.headers.set(name, value);
  answer.headers.set("cache-control", "private, no-store");
  return answer;
}

/** The format of draft-ietf-httpapi-ratelimit-headers-10. */
function limitHeaders({ quota, remaining, seconds, window }: LimitState): Record<string, string> {
  return { "ratelimit-policy": `"token";q=${quota};w=${window}`, ratelimit: `"token";r=${remaining};t=${seconds}` };
}

/** Follows draft-ietf-httpapi-idempotency-key-header-07. */
async function answerOnce(request: Request, learner: LearnerId, now: Date, maxBytes: number, handle: Handle): Promise<Response> {
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
    const answer = await handle(new Request(url, { method, headers, body: new Uint8Array(body) }), learner);
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
