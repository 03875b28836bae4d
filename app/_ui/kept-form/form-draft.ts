/** What somebody typed into a form, by the names of its fields. */
export type FormDraft = Record<string, string>;

/**
 * The drafts of this tab: what was typed into forms and is not saved. They outlive a reload, the Back button and the way over the sign-in
 * page, and go when they are saved, discarded, or their learner signs out. Nothing here throws.
 */
const prefix = "milepost-draft ";
/** Marks a draft whose learner has to sign in before it can be saved. */
const waits = "waits ";

/** The name of a form's draft. With the owner in it, nobody sees what another learner typed in the same tab. */
export function draftKey(owner: string, path: string, form: string): string {
  return `${prefix}${owner} ${path} ${form}`;
}

/** Undefined when there is none, or the browser forbids storing it. */
export function readDraft(key: string): FormDraft | undefined {
  try {
    const stored = sessionStorage.getItem(key) ?? "null";
    const kept: unknown = JSON.parse(stored.startsWith(waits) ? stored.slice(waits.length) : stored);
    if (typeof kept !== "object" || kept === null) return undefined;
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return undefined;
  }
}

/** @param isWaiting whether its learner has to sign in first @returns whether the browser keeps it */
export function keepDraft(key: string, draft: FormDraft, isWaiting = false): boolean {
  try {
    sessionStorage.setItem(key, `${isWaiting ? waits : ""}${JSON.stringify(draft)}`);
    return true;
  } catch {
    return false;
  }
}

export function removeDraft(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing is stored where the browser forbids it.
  }
}

/** Whether a draft of this tab waits until its learner has signed in. */
export function hasWaitingDraft(): boolean {
  return listDrafts().some(isWaiting);
}

/**
 * Removes all drafts from this tab, because a learner signed out.
 * @param except "waiting": those stay that wait for signing in, as when the learner signed out in another tab
 */
export function removeDrafts(except?: "waiting"): void {
  for (const key of listDrafts()) if (!(except && isWaiting(key))) removeDraft(key);
}

function listDrafts(): string[] {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function isWaiting(key: string): boolean {
  try {
    return sessionStorage.getItem(key)?.startsWith(waits) ?? false;
  } catch {
    return false;
  }
}
