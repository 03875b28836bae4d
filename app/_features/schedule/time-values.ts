import { fieldsMessages } from "#lib/messages/fields.ts";
import { studyTimeMessages } from "#lib/messages/study-time.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { applyTargetFix, parseTargetFix } from "#lib/planner/schedule/target-fix.ts";
import { maxTypedDaysOff } from "#lib/planner/time/availability.ts";
import { distributeMinutes, mostMinutesPerWeek } from "#lib/planner/time/distribute-minutes.ts";
import { parseStartTime, withStartTimes } from "#lib/planner/time/start-times.ts";
import { dayInZone, isTimeZone } from "#lib/planner/time/time-zone.ts";
import { parseDuration } from "./parse-duration.ts";

/** The values of the form's fields as typed, by field name. */
export type TimeValues = Record<string, string>;

const anHourADay = [60, 60, 60, 60, 60, 60, 60];
/** The minutes of each weekday that a button fills in, Monday to Sunday. */
export const presets: ReadonlyMap<string, readonly number[]> = new Map([
  ["hour", anHourADay],
  ["evenings", [90, 90, 90, 90, 0, 0, 0]],
  ["weekends", [0, 0, 0, 0, 0, 240, 240]],
  ["full", [480, 480, 480, 480, 480, 0, 0]],
  ["clear", [0, 0, 0, 0, 0, 0, 0]],
]);

/** The fields that show a study time. */
export function valuesOf(studyTime: StudyTime): TimeValues {
  return {
    startsOn: studyTime.startsOn,
    targetDate: studyTime.targetDate ?? "",
    timeZone: studyTime.timeZone,
    ...weekFields(studyTime.minutesPerWeekday),
    ...Object.fromEntries(studyTimeMessages.weekdays.map((_, weekday) => [`start${weekday}`, studyTime.startTimes?.[weekday] ?? ""])),
    ...stretchFields(studyTime.daysOff),
  };
}

/** The fields of a plan without a study time: an hour a day from today. */
export function firstTimeValues(today: string): TimeValues {
  return valuesOf({ startsOn: today, minutesPerWeekday: anHourADay, daysOff: [], targetDate: null, timeZone: "UTC" });
}

/** Whether the week is the same as a button would fill it in. */
export function isFilledIn(values: TimeValues, minutes: readonly number[]): boolean {
  return Object.entries(weekFields(minutes)).every(([name, value]) => name === "perWeek" || values[name] === value);
}

/**
 * The fields at first: the plan's own study time; without one, that of another plan of the same learner, from today
 * on and without its target; else an hour a day.
 */
export function valuesAtFirst(own: StudyTime | null, other: StudyTime | null | undefined, now: Date): TimeValues {
  if (own) return valuesOf(own);
  if (!other) return firstTimeValues(dayInZone(now, "UTC"));
  const today = dayInZone(now, other.timeZone);
  return valuesOf({ ...other, startsOn: today, daysOff: other.daysOff.filter(({ to }) => to >= today), targetDate: null });
}

function weekFields(minutes: readonly number[]): TimeValues {
  const fields: TimeValues = { perWeek: "" };
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

/** The study time in the fields, or a sentence for each field that is wrong, by field name. */
export type ReadTime = { studyTime: StudyTime } | { errors: Record<string, string> };

/** Reads the fields. The planner decides whether a schedule can be computed with them. */
export function readTime(values: TimeValues): ReadTime {
  const errors: Record<string, string> = {};
  const minutesPerWeekday = readWeek(values, errors);
  const startTimes = studyTimeMessages.weekdays.map((day, weekday) => {
    const typed = (values[`start${weekday}`] ?? "").trim();
    const time = parseStartTime(typed) ?? null;
    if (typed !== "" && time === null) errors[`start${weekday}`] = studyTimeMessages.startTimeWrong(studyTimeMessages.startTime(day));
    return time;
  });
  const daysOff: { from: string; to: string }[] = [];
  for (const [row, { from, to }] of readStretches(values).entries()) {
    if (from) daysOff.push({ from, to: to || from });
    else if (to) errors[`offFrom${row}`] = studyTimeMessages.noFirstDay(row + 1);
  }
  const timeZone = values.timeZone ?? "";
  if (!isTimeZone(timeZone)) errors.timeZone = studyTimeMessages.zoneWrong;
  if (!values.startsOn) errors.startsOn = fieldsMessages.missing(studyTimeMessages.startsOn);
  if (Object.keys(errors).length > 0) return { errors };
  const week = { minutesPerWeekday, ...withStartTimes(startTimes) };
  return { studyTime: { startsOn: values.startsOn ?? "", ...week, daysOff, targetDate: values.targetDate || null, timeZone } };
}

function readWeek(values: TimeValues, errors: Record<string, string>): number[] {
  const typed = (name: string) => (values[name] ?? "").trim();
  const days = studyTimeMessages.weekdays.map((day, index) => {
    const hours = parseDuration(typed(`hours${index}`) || "0");
    const minutes = typed(`minutes${index}`) || "0";
    const isHours = hours !== undefined && hours <= 24 * 60;
    const isMinutes = /^[0-5]?\d$/.test(minutes);
    if (!isHours) errors[`hours${index}`] = studyTimeMessages.hoursWrong(studyTimeMessages.hours(day), 24);
    if (!isMinutes) errors[`minutes${index}`] = studyTimeMessages.wholeNumber(studyTimeMessages.minutes(day), 59);
    return isHours && isMinutes ? hours + Number(minutes) : 0;
  });
  if (typed("perWeek") === "") return days;
  const perWeek = parseDuration(typed("perWeek"));
  const chosen = days.some((minutes) => minutes > 0) ? days.map((minutes) => Math.min(minutes, 1)) : anHourADay;
  if (perWeek && perWeek <= mostMinutesPerWeek(chosen)) return distributeMinutes(chosen, perWeek);
  errors.perWeek = studyTimeMessages.perWeekWrong(mostMinutesPerWeek(chosen) / 60);
  return days;
}

/** The fields of the week after typing so many hours a week, spread evenly over its study days; as they are while that cannot be. */
export function spreadPerWeek(values: TimeValues): TimeValues {
  const errors: Record<string, string> = {};
  const minutes = readWeek(values, errors);
  return Object.keys(errors).length > 0 ? values : { ...values, ...weekFields(minutes), perWeek: values.perWeek ?? "" };
}

/** The fields after a day's hours were left: "1,5" as 1 h 30 min, where no minutes say otherwise. */
export function tidyHours(values: TimeValues, weekday: number): TimeValues {
  const [hours, minutes] = [`hours${weekday}`, `minutes${weekday}`];
  const text = (values[hours] ?? "").trim();
  const all = parseDuration(text);
  if (all === undefined || /^\d+$/.test(text) || !["", "0"].includes((values[minutes] ?? "").trim())) return values;
  return { ...values, [hours]: String(Math.floor(all / 60)), [minutes]: String(all % 60) };
}

/**
 * The fields after a button that fills them in: "preview", "preset hour", "add-days-off", "remove-days-off 2" or a fix. All
 * else that was typed stays. @returns undefined for the button that saves, and for anything that no button says.
 */
export function pressButton(values: TimeValues, button: string): TimeValues | undefined {
  const [kind, detail = ""] = button.split(" ");
  if (kind === "preview") return values;
  const preset = kind === "preset" ? presets.get(detail) : undefined;
  if (preset) return { ...values, ...weekFields(preset) };
  if (kind === "add-days-off") return withStretches(values, [...readStretches(values), { from: "", to: "" }].slice(0, maxTypedDaysOff));
  if (kind === "remove-days-off") {
    return withStretches(
      values,
      readStretches(values).filter((_, row) => row !== Number(detail)),
    );
  }
  const fix = parseTargetFix(button);
  if (fix?.kind === "target") return { ...values, targetDate: fix.day };
  if (fix?.kind !== "hours") return undefined;
  const read = readTime(values);
  const pulled = "studyTime" in read ? applyTargetFix(read.studyTime, fix) : undefined;
  return pulled ? { ...values, ...weekFields(pulled.minutesPerWeekday) } : values;
}

function withStretches(values: TimeValues, stretches: readonly { from: string; to: string }[]): TimeValues {
  const others = Object.entries(values).filter(([name]) => !/^off(From|To)\d+$/.test(name));
  return { ...Object.fromEntries(others), ...stretchFields(stretches) };
}
