import type { LearnerId } from "#lib/data/learner-id.ts";
import { noteFeedRead, saveFeed } from "#lib/data/sharing/calendar-feeds.ts";
import { findFeed } from "#lib/data/unscoped-queries.ts";
import type { Database } from "#lib/db/open.ts";
import { proveLearner } from "./session-store.ts";
import { hashToken, makeToken } from "./token.ts";
import { unlessFault } from "./unless-fault.ts";

/** Makes a plan's calendar address, or a new one. @returns the token, which is stored nowhere; undefined when the plan is not theirs. */
export async function renewFeed(learner: LearnerId, planId: string, now: Date, db?: Database): Promise<string | undefined> {
  const token = makeToken();
  return (await saveFeed(learner, planId, hashToken(token), now, db)) ? token : undefined;
}

// Some programs read every few minutes; noting each time would tell nobody more.
const noteAfterSeconds = 60;

/** Which plan of whom a calendar address leads to; undefined when it is unknown or was ended. */
export async function openFeed(token: string, now: Date, db?: Database): Promise<{ learner: LearnerId; planId: string } | undefined> {
  const tokenHash = hashToken(token);
  const found = await findFeed(tokenHash, db);
  if (!found) return undefined;
  const learner = proveLearner(found.learnerId);
  if (!found.lastReadAt || now.getTime() - found.lastReadAt.getTime() > noteAfterSeconds * 1000)
    await unlessFault(() => noteFeedRead(learner, tokenHash, now, db));
  return { learner, planId: found.planId };
}
