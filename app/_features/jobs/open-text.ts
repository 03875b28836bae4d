import { guest } from "#app/_features/plan-sync/device-store.ts";
import { draftKey, keepDraft, readDraft, removeDraft } from "#app/_ui/kept-form/form-draft.ts";

/**
 * What was read last in this tab and is not saved. Like what was typed into a form, it outlives a reload, the Back button and signing up,
 * and goes with the tab, or when its learner signs out.
 */
const keyOf = (owner: string | undefined) => draftKey(owner ?? guest, "/jobs", "advertisements");

/** The text that was read last; undefined when there is none. A learner without one has that of the guest they were. */
export function readOpenText(owner: string | undefined): string | undefined {
  return (readDraft(keyOf(owner)) ?? readDraft(keyOf(undefined)))?.text;
}

/** Keeps the text where the browser has room for it. */
export function keepOpenText(owner: string | undefined, text: string): void {
  keepDraft(keyOf(owner), { text });
}

/** Removes the text from this tab. */
export function forgetOpenText(owner: string | undefined): void {
  removeDraft(keyOf(owner));
  removeDraft(keyOf(undefined));
}
