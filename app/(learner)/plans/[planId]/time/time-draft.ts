import type { TimeValues } from "./time-values.ts";

const nameOf = (planId: string) => `milepost-time ${planId}`;

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
