/** The fields of the time form by their names, as typed. */
type TimeValues = Record<string, string>;

const prefix = "milepost-time ";
const nameOf = (planId: string) => prefix + planId;

/** What was typed in this tab for a plan's time and not saved; undefined when nothing was, or the browser forbids keeping it. */
export function readDraft(planId: string): TimeValues | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(planId)) ?? "null");
    if (typeof kept !== "object" || kept === null) return undefined;
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === "string"));
  } catch {
    return undefined;
  }
}

/** Keeps what is typed for whoever follows a link out of the form and comes back; nothing to keep when undefined. */
export function keepDraft(planId: string, values: TimeValues | undefined): void {
  try {
    if (values) sessionStorage.setItem(nameOf(planId), JSON.stringify(values));
    else sessionStorage.removeItem(nameOf(planId));
  } catch {
    // Nothing is kept where the browser forbids it.
  }
}

/** Whoever signs out leaves nothing of theirs in this tab. */
export function forgetDrafts(): void {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(prefix)) sessionStorage.removeItem(name);
  } catch {
    // Nothing was kept where the browser forbids it.
  }
}
