import { isTimeZone } from "../../../../../lib/planner/time-zone.ts";
import type { PlanSettings } from "../../../../../lib/planner/timetable.ts";
import { fieldsWords } from "../../../../../lib/words/fields.ts";
import { timeWords } from "../../../../../lib/words/time.ts";
import { parseLever, pullLever } from "../../../schedule/lever.ts";

/** What stands in the form's fields, by their names, as typed. */
export type TimeValues = Record<string, string>;

/** How many stretches of days off the form takes. */
export const mostStretches = 50;

const anHourADay = [60, 60, 60, 60, 60, 60, 60];
const presets = new Map<string, readonly number[]>([
  ["hour", anHourADay],
  ["weekends", [0, 0, 0, 0, 0, 240, 240]],
  ["full", [480, 480, 480, 480, 480, 0, 0]],
]);

/** The fields as they stand for settings. */
export function valuesOf(settings: PlanSettings): TimeValues {
  return {
    startsOn: settings.startsOn,
    targetDate: settings.targetDate ?? "",
    timeZone: settings.timeZone,
    ...weekFields(settings.minutesPerWeekday),
    ...stretchFields(settings.daysOff),
  };
}

/** The fields of a plan whose time was never set: an hour a day from today. */
export function firstValues(today: string): TimeValues {
  return valuesOf({ startsOn: today, minutesPerWeekday: anHourADay, daysOff: [], targetDate: null, timeZone: "UTC" });
}

function weekFields(minutes: readonly number[]): TimeValues {
  const fields: TimeValues = {};
  for (const [weekday, all] of minutes.entries()) {
    fields[`hours${weekday}`] = String(Math.floor(all / 60));
    fields[`minutes${weekday}`] = String(all % 60);
  }
  return fields;
}

function stretchFields(stretches: readonly { from: string; to: string }[]): TimeValues {
  const fields: TimeValues = {};
  for (const [row, { from, to }] of stretches.entries()) {
    fields[`offFrom${row}`] = from;
    fields[`offTo${row}`] = to;
  }
  return fields;
}

/** The stretches of days off as typed, by row. */
export function readStretches(values: TimeValues): { from: string; to: string }[] {
  const stretches: { from: string; to: string }[] = [];
  for (let row = 0; `offFrom${row}` in values || `offTo${row}` in values; row += 1) {
    stretches.push({ from: values[`offFrom${row}`] ?? "", to: values[`offTo${row}`] ?? "" });
  }
  return stretches;
}

/** What was read of the fields: settings to plan with, or a sentence for each field that is wrong. */
export type ReadTime = { settings: PlanSettings } | { errors: Record<string, string> };

/** Reads the fields. Whether they can be planned with is for the planner to say. */
export function readTime(values: TimeValues): ReadTime {
  const errors: Record<string, string> = {};
  const readNumber = (name: string, label: string, most: number) => {
    const text = (values[name] ?? "").trim();
    if (text === "") return 0;
    if (/^\d{1,4}$/.test(text) && Number(text) <= most) return Number(text);
    errors[name] = timeWords.wholeNumber(label, most);
    return 0;
  };
  const minutesPerWeekday = timeWords.weekdays.map(
    (day, index) => 60 * readNumber(`hours${index}`, timeWords.hours(day), 24) + readNumber(`minutes${index}`, timeWords.minutes(day), 59),
  );
  const daysOff: { from: string; to: string }[] = [];
  for (const [row, { from, to }] of readStretches(values).entries()) {
    if (from) daysOff.push({ from, to: to || from });
    else if (to) errors[`offFrom${row}`] = timeWords.noFirstDay(row + 1);
  }
  const timeZone = values.timeZone ?? "";
  if (!isTimeZone(timeZone)) errors.timeZone = timeWords.zoneWrong;
  if (!values.startsOn) errors.startsOn = fieldsWords.missing(timeWords.startsOn);
  if (Object.keys(errors).length > 0) return { errors };
  return { settings: { startsOn: values.startsOn ?? "", minutesPerWeekday, daysOff, targetDate: values.targetDate || null, timeZone } };
}

/**
 * The fields after a button that fills them in: "preview", "preset hour", "add-days-off", "remove-days-off 2" or a lever. All
 * else that was typed stays. @returns undefined for the button that saves, and for anything that no button says.
 */
export function pressButton(values: TimeValues, button: string): TimeValues | undefined {
  const [kind, detail = ""] = button.split(" ");
  if (kind === "preview") return values;
  const preset = kind === "preset" ? presets.get(detail) : undefined;
  if (preset) return { ...values, ...weekFields(preset) };
  if (kind === "add-days-off") return withStretches(values, [...readStretches(values), { from: "", to: "" }].slice(0, mostStretches));
  if (kind === "remove-days-off") {
    return withStretches(
      values,
      readStretches(values).filter((_, row) => row !== Number(detail)),
    );
  }
  const lever = parseLever(button);
  if (lever?.kind === "target") return { ...values, targetDate: lever.day };
  if (lever?.kind !== "hours") return undefined;
  const read = readTime(values);
  const pulled = "settings" in read ? pullLever(read.settings, lever) : undefined;
  return pulled ? { ...values, ...weekFields(pulled.minutesPerWeekday) } : values;
}

function withStretches(values: TimeValues, stretches: readonly { from: string; to: string }[]): TimeValues {
  const others = Object.entries(values).filter(([name]) => !/^off(From|To)\d+$/.test(name));
  return { ...Object.fromEntries(others), ...stretchFields(stretches) };
}
