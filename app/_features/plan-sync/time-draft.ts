/** The fields of the time form by their names, as typed. */
type TimeValues = Record<string, string>;

const prefix = "milepost-time ";
const nameOf = (planId: string) => prefix + planId;

/** Reads the unsaved input of this tab for a plan's study time; undefined when there is none, or the browser forbids storing it. */
export function readDraft(planId: string): TimeValues | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(planId)) ?? "null");
    if (typeof kept !== "object" || kept === null) return undefined;
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === "string"));
  } catch {
    return undefined;
  }
}

/** Stores the input, so that a learner can follow a link and come back; undefined removes it. */
export function keepDraft(planId: string, values: TimeValues | undefined): void {
  try {
    if (values) sessionStorage.setItem(nameOf(planId), JSON.stringify(values));
    else sessionStorage.removeItem(nameOf(planId));
  } catch {
    // Nothing is stored where the browser forbids it.
  }
}

/** Removes all drafts from this tab when a learner signs out. */
export function forgetDrafts(): void {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(prefix)) sessionStorage.removeItem(name);
  } catch {
    // Nothing was stored where the browser forbids it.
  }
}
