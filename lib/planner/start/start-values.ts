import { parseDay } from "#lib/planner/time/calendar.ts";
import { exampleHours } from "#lib/planner/time/hours.ts";

/** The fields of weekdays in forms and addresses, Monday to Sunday. */
export const weekdayFields = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** What a visitor can say that they know, also the fields' names. The catalog says which milestones each one is. */
export const skills = ["excel", "sql", "python", "git", "statistics", "docker"] as const;
export type Skill = (typeof skills)[number];

/** The fields with the milestones that a placement found: known, and not sure. */
export const placedFields = ["knows", "unsure"] as const;

/** The names of all fields of start values. */
export const startFields = ["hours", ...weekdayFields, ...skills, "by", ...placedFields] as const;

/** The most hours a week that can be chosen: a full working week. */
export const mostStartHours = 40;

/** Milestones, by id, that a placement found: those that one knows, and those of which one said to be not sure. */
export type Placed = { knows: readonly string[]; unsure: readonly string[] };

/** The longest text of start values: with all milestones of the longest role. */
export const mostStartText = 4000;

/** The most milestones of each list: more than any role has. */
const mostPlaced = 200;

/** What somebody says before their first plan: when they study, what they know, and by when they want to be ready. */
export type StartValues = {
  /** Whole hours a week. */
  hours: number;
  /** Whether they study on each weekday, Monday to Sunday. */
  weekdays: readonly boolean[];
  known: readonly Skill[];
  /** "YYYY-MM-DD" */
  targetDate: string | null;
  /** Absent without a placement. */
  placed?: Placed;
};

const weekends = weekdayFields.map((name) => name === "sat" || name === "sun");

/** The values before anybody said theirs. */
export const firstStartValues: StartValues = { hours: exampleHours, weekdays: weekends, known: [], targetDate: null };

/**
 * Reads start values from an address or a form. Hours that are missing or wrong become the example's. No weekday at all means the weekend,
 * unless hours are given: a form without its weekdays was sent so.
 */
export function readStartValues(given: Iterable<readonly [string, unknown]>): StartValues {
  const entries = [...given];
  const fields = new Map<string, unknown>();
  for (const [name, value] of entries) if (!fields.has(name)) fields.set(name, value);
  const hours = fields.get("hours");
  const isHours = typeof hours === "string" && /^\d{1,2}$/.test(hours) && Number(hours) >= 1 && Number(hours) <= mostStartHours;
  const weekdays = weekdayFields.map((name) => fields.get(name) === "1");
  const by = fields.get("by");
  return {
    hours: isHours ? Number(hours) : firstStartValues.hours,
    weekdays: isHours || weekdays.includes(true) ? weekdays : firstStartValues.weekdays,
    known: skills.filter((skill) => fields.get(skill) === "1"),
    targetDate: typeof by === "string" && parseDay(by) !== undefined ? by : null,
    ...readPlaced(entries),
  };
}

/** Reads lists of ids: a box each, as a form sends them, or all in one field. What is known is not unsure besides. */
function readPlaced(entries: readonly (readonly [string, unknown])[]): { placed?: Placed } {
  const [knows = [], unsure = []] = placedFields.map((field) => {
    const texts = entries.filter(([name]) => name === field).flatMap(([, value]) => value);
    const ids = texts.flatMap((text) => (typeof text === "string" ? text.split(".") : []));
    return [...new Set(ids.filter((id) => /^[a-z0-9-]{1,60}$/.test(id)))].slice(0, mostPlaced);
  });
  const open = unsure.filter((id) => !knows.includes(id));
  return knows.length + open.length === 0 ? {} : { placed: { knows, unsure: open } };
}

/** Reads start values that a link to another page took along. Without any weekday they are on weekends: nobody studies on no day. */
export function readKeptStart(search: Readonly<Record<string, unknown>>): StartValues {
  const values = readStartValues(Object.entries(search));
  return values.weekdays.includes(true) ? values : { ...values, weekdays: firstStartValues.weekdays };
}

/** Whether start values are those before anybody said theirs, whatever a placement found. */
export function isFirstStart({ placed: _, ...values }: StartValues): boolean {
  return JSON.stringify(values) === JSON.stringify(firstStartValues);
}

/** Start values as the fields of a form or an address; `readStartValues` reads them back. */
export function writeStartValues({ hours, weekdays, known, targetDate, placed }: StartValues): Record<string, string> {
  return {
    hours: String(hours),
    ...Object.fromEntries(weekdayFields.filter((_, day) => weekdays[day]).map((name) => [name, "1"])),
    ...Object.fromEntries(known.map((skill) => [skill, "1"])),
    ...(targetDate === null ? {} : { by: targetDate }),
    ...(placed
      ? Object.fromEntries(placedFields.flatMap((name) => (placed[name].length > 0 ? [[name, placed[name].join(".")]] : [])))
      : {}),
  };
}
