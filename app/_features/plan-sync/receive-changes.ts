import { takeTry } from "#lib/auth/rate-limit.ts";
import { deviceName } from "#lib/auth/request.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { type Change, NoteTooLong, storeChanges } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { readJson, refuse, refuseForNow } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { correctTime } from "#lib/planner/sync/happens-before.ts";
import { changesSchema, maxBytes } from "./changes-schema.ts";

/**
 * Stores the changes of one plan that a browser sends as JSON. The answer says of each, in their order, what came of it, with the
 * learner's revision before and after them (`StoredChanges`); a refusal stores none.
 */
export async function receiveChanges(request: Request, planId: string): Promise<Response> {
  const body = await readJson(request, changesSchema, maxBytes);
  if ("refusal" in body) return body.refusal;
  const { learner, changes } = body.data;
  const now = new Date();
  const signedIn = await checkSender(learner, now);
  if ("refusal" in signedIn) return signedIn.refusal;

  const sentAt = body.data.sentAt ?? now.getTime();
  const placed = changes.map(({ id, milestoneId: named, patch, origin }): Change => {
    // Offline for long, a device may know a milestone by a name that it had before.
    const milestoneId = catalog().renamed.get(named) ?? named;
    const change = { id, milestoneId, patch: dropUndefined(patch) };
    return origin ? { ...change, origin: { ...origin, occurredAt: correctTime(origin.occurredAt, sentAt, now.getTime()) } } : change;
  });
  const noteLine = formatNoteLine(request, now);
  try {
    return Response.json(await storeChanges(signedIn.learner, planId, placed, now, undefined, undefined, { noteLine }));
  } catch (error) {
    if (error instanceof NoteTooLong) return refuse(400, messages.own.notesTooLong(inputLimits.note));
    throw error;
  }
}

/**
 * Who sends something of a plan. @param learner who made it, where the request names them: when somebody else has signed in since,
 * it waits on the device. @returns the signed-in learner, or the refusal to answer with.
 */
export async function checkSender(learner: string | undefined, now: Date): Promise<{ learner: LearnerId } | { refusal: Response }> {
  const signedIn = await currentSignIn();
  if (!signedIn || (learner !== undefined && learner !== signedIn.learner)) return { refusal: refuse(401, messages.errors.signInFirst) };
  const refusal = await refuseTooMany(signedIn.learner, now);
  return refusal ? { refusal } : signedIn;
}

/** Counts a request that changes something. @returns the refusal when the learner made too many; it says when to come back. */
export async function refuseTooMany(learner: LearnerId, now: Date): Promise<Response | undefined> {
  const minutes = await takeTry("change-learner", learner, now);
  return minutes === undefined ? undefined : refuseForNow(messages.rateLimits.changes(minutes), minutes);
}

/** The line above a note that was written on this device while another one was written elsewhere. */
export function formatNoteLine(request: Request, now: Date): string {
  return messages.sync.noteLine(deviceName(request.headers.get("user-agent")), now);
}

function dropUndefined<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>;
  };
}
