import { z } from "zod";
import { findRole } from "#lib/catalog/catalog.ts";
import { listKeys } from "#lib/data/account/keys.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { messages } from "#lib/messages/all.ts";

/** The box of `EndKeys` in a form: it is sent where it is ticked. */
export const endKeysField = z.literal("yes").optional();

/** What opens the learner's plans without signing in, in words. */
export async function describeKeys(learner: LearnerId): Promise<string[]> {
  const keys = await listKeys(learner);
  const { keyToken, keyFeed, keyShare, keyWebhook } = messages.accountSafety;
  const titleOf = (roleId: string) => findRole(roleId)?.title ?? roleId;
  return [
    ...keys.tokens.map(keyToken),
    ...keys.feeds.map((roleId) => keyFeed(titleOf(roleId))),
    ...keys.shares.map((roleId) => keyShare(titleOf(roleId))),
    ...keys.webhooks.map(keyWebhook),
  ];
}
