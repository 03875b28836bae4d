import type { ScheduleProblem } from "#lib/planner/time/availability.ts";
import { formatDay } from "./days.ts";
import { formatNumber } from "./numbers.ts";

const dateNames = {
  startsOn: "The start date",
  today: "Today’s date",
  targetDate: "The target date",
  firstDayOff: "The first day off",
  lastDayOff: "The last day off",
} as const;

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Why a schedule cannot be computed, and what to change. */
export function describeScheduleProblem(problem: ScheduleProblem): string {
  switch (problem.code) {
    case "notADate":
      return `${dateNames[problem.date]} must be a date from 1970 to 9999, such as 2026-11-23.`;
    case "targetPassed": {
      const first = formatDay(problem.first, "long");
      return `The target date, ${formatDay(problem.target, "long")}, is before ${first}, the first day you can study. Choose ${first} or later, or clear the target.`;
    }
    case "notSevenWeekdays":
      return "Give the study time of all seven weekdays, Monday to Sunday.";
    case "wrongMinutes":
      return `The study time on ${weekdays[problem.weekday]} must be a whole number of minutes from 0 to ${formatNumber(problem.max)}.`;
    case "noStudyTime":
      return "Your week has no study time. Give at least one weekday some time.";
    case "tooLong":
      return problem.maxYears === null
        ? "The plan would not finish before the year 9999. Give it more time a week or fewer days off."
        : `The plan would take more than ${problem.maxYears} years or not finish before the year 9999. Give it more time a week or fewer days off.`;
    case "daysOffReversed":
      return `The days off from ${problem.from} to ${problem.to} end before they begin. Swap the two dates.`;
    case "tooManyDaysOff":
      return `There are ${formatNumber(problem.count)} separate stretches of days off, and the limit is ${formatNumber(problem.max)}. For weekdays that are always free, set the study time to 0 instead.`;
  }
}
