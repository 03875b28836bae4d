import type { SetStudyTime } from "#lib/planner/insights/study-weeks.ts";
import type { EarlierZone } from "#lib/planner/time/time-zone.ts";

/**
 * Lists that are kept as JSON text, because both databases keep text alike. What is read was written by this program;
 * anything else is a bug and thrown.
 */

export function readIds(text: string): string[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value) || !value.every((each) => typeof each === "string")) throw new Error("the database holds no list of ids");
  return value;
}

export function readEarlierZones(text: string): EarlierZone[] {
  return readList<EarlierZone>(text, "time zones", { timeZone: "string", until: "string" });
}

export function readStudyTimes(text: string): SetStudyTime[] {
  return readList<SetStudyTime>(text, "study times", { madeAt: "string", studyTime: "object" });
}

export function readSteps(text: string): { id: string; text: string }[] {
  return readList<{ id: string; text: string }>(text, "steps", { id: "string", text: "string" });
}

/** Reads a list of objects. @param types what `typeof` says of each field */
function readList<Each>(text: string, name: string, types: Record<keyof Each & string, "string" | "object">): Each[] {
  const value: unknown = JSON.parse(text);
  const isOne = (each: Record<string, unknown> | null) =>
    each !== null && Object.entries(types).every(([field, type]) => typeof each[field] === type);
  if (!Array.isArray(value) || !value.every(isOne)) throw new Error(`the database holds no list of ${name}`);
  return value;
}
