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
  const value: unknown = JSON.parse(text);
  const isZone = (each: unknown) =>
    typeof each === "object" &&
    each !== null &&
    "timeZone" in each &&
    "until" in each &&
    typeof each.timeZone === "string" &&
    typeof each.until === "string";
  if (!Array.isArray(value) || !value.every(isZone)) throw new Error("the database holds no list of time zones");
  return value as EarlierZone[];
}

export function readStudyTimes(text: string): SetStudyTime[] {
  const value: unknown = JSON.parse(text);
  const isSet = (each: unknown) =>
    typeof each === "object" &&
    each !== null &&
    "madeAt" in each &&
    "studyTime" in each &&
    typeof each.madeAt === "string" &&
    typeof each.studyTime === "object";
  if (!Array.isArray(value) || !value.every(isSet)) throw new Error("the database holds no list of study times");
  return value as SetStudyTime[];
}

export function readSteps(text: string): { id: string; text: string }[] {
  const value: unknown = JSON.parse(text);
  const isStep = (each: unknown) =>
    typeof each === "object" &&
    each !== null &&
    "id" in each &&
    "text" in each &&
    typeof each.id === "string" &&
    typeof each.text === "string";
  if (!Array.isArray(value) || !value.every(isStep)) throw new Error("the database holds no list of steps");
  return value as { id: string; text: string }[];
}
