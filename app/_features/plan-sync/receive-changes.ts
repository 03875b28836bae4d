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
 * Stores the changes of one plan that a browser sends as JSON. Answers with the result of each change in order, and the learner's revision
 * before and after them (`StoredChanges`). A refused request stores none.
 */
export async function receiveChanges(request: Request, planId: string): Promise<Response> {
  const body = await readJson(request, changesSchema, maxBytes);
  if ("refusal" in body) return body.refusal;
  const { learner, changes } = body.data;
  const now = new Date();
  const signedIn = await checkSender(learner, now, changes.length);
  if ("refusal" in signedIn) return signedIn.refusal;

  const sentAt = body.data.sentAt ?? now.getTime();
  const placed = changes.map(({ id, milestoneId: named, patch, origin, undoes }): Change => {
    // A device that was offline for long may still use a former id of a milestone.
    const milestoneId = catalog().renamed.get(named) ?? named;
    const change = { id, milestoneId, patch: dropUndefined(patch), ...(undoes === undefined ? {} : { undoes }) };
    return origin ? { ...change, origin: { ...origin, occurredAt: correctTime(origin.occurredAt, sentAt, now.getTime()) } } : change;
  });
  const noteLine = formatNoteLine(request, now);
  try {
    return Response.json(await storeChanges(signedIn.learner, planId, placed, now, undefined, undefined, { noteLine }));
  } catch (error) {
    if (error instanceof NoteTooLong) return refuse(400, messages.customise.notesTooLong(inputLimits.note));
    throw error;
  }
}

/**
 * Checks who sends changes of a plan, and limits how many.
 * @param learner the learner who made them, if the request names one; when somebody else has signed in since, the entry waits on the device
 * @returns the signed-in learner, or the refusal to answer with
 */
export async function checkSender(
  learner: string | undefined,
  now: Date,
  changes = 1,
): Promise<{ learner: LearnerId } | { refusal: Response }> {
  const signedIn = await currentSignIn();
  if (!signedIn || (learner !== undefined && learner !== signedIn.learner)) return { refusal: refuse(401, messages.errors.signInFirst) };
  const refusal = await refuseTooMany(signedIn.learner, now, changes);
  return refusal ? { refusal } : signedIn;
}

/** Counts the changes of a request. @returns a refusal that says when to try again, if the learner made too many. */
export async function refuseTooMany(learner: LearnerId, now: Date, changes = 1): Promise<Response | undefined> {
  const minutes = await takeTry("sent-changes-learner", learner, now, undefined, changes);
  return minutes === undefined ? undefined : refuseForNow(messages.rateLimits.changes(minutes), minutes);
}

/** Returns the line above a note that was written on this device while another one was written elsewhere. */
export function formatNoteLine(request: Request, now: Date): string {
  return messages.sync.noteLine(deviceName(request.headers.get("user-agent")), now);
}

function dropUndefined<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>;
  };
}
