import type { Forecast } from "#lib/planner/insights/forecast.ts";
import type { PaceVerdict } from "#lib/planner/insights/pace-verdict.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import { countChanges, formatMilestoneCount, formatShortHours } from "./amounts.ts";
import { formatDay, formatSpan } from "./days.ts";
import { formatStatus } from "./plan-status.ts";
import { plural } from "./plural.ts";

const nameDay = (day: string) => formatDay(day, "long");

/** The status of the plan, with the same words as everywhere, and its finish. */
function describeFinish({ finish }: PaceVerdict): string {
  const { status, current, planned } = finish;
  const name = formatStatus(finish);
  if (name === "") return `As of today, the finish is on ${nameDay(current)}`;
  if (status === "onTrack") return `${name}: the finish is planned for ${nameDay(current)}`;
  const instead = planned === null ? "" : ` instead of ${nameDay(planned)}`;
  return `${name}: as of today, the finish is on ${nameDay(current)}${instead}`;
}

function describePace({ pace, forecast: { p50, p85 }, daysSooner }: PaceVerdict): string {
  const range = p50 === p85 ? `likely by ${nameDay(p85)}` : `even odds by ${nameDay(p50)}, likely by ${nameDay(p85)}`;
  if (pace === "ahead") return `, and at your own pace you are likely done by ${nameDay(p85)}, ${formatSpan(daysSooner)} sooner`;
  if (pace === "fits") return `, and your own pace fits it (${range})`;
  return ` if you study all the planned time, but at your own pace it is more likely later (${range})`;
}

const chances = {
  met: "is met",
  even: "is more likely met than missed",
  onlyPlan: "needs all the planned time",
  onlyPace: "is met only at your own pace",
  missed: "is missed",
} as const;

/** Messages about progress so far. */
export const progress = {
  title: "Progress",
  inPlan: (role: string) => `in the ${role} plan`,
  titleOf: (role: string) => `Progress in the ${role} plan`,
  history: "All changes",
  duration: formatShortHours,
  hours: formatShortHours,
  of: (all: string) => `of ${all}`,
  /** Under the hours of the work that is done; what one studied is counted apart. */
  doneOf: (all: string) => `done of ${all}`,
  milestonesDone: "milestones",
  known: (count: number) => plural(count, { one: "# already known", other: "# already known" }),
  skipped: (count: number) => plural(count, { one: "# skipped", other: "# skipped" }),
  months: "Months",
  thisMonth: "this month",
  lastMonth: "last month",
  allMonths: "All months",
  earlierMonths: (count: number) => plural(count, { one: "# earlier month", other: "# earlier months" }),
  totals: (milestones: number, time: string) => `${milestones === 0 ? "No milestone" : formatMilestoneCount(milestones)}, ${time}`,
  soFar: (totals: string) => `${totals} so far`,
  areas: "Skill areas",
  finish: "When you finish",
  likelyFinish: "likely finish",
  /** What the learner's own pace puts at risk: the finish, the target date, or both; empty where it does not. */
  atRisk: ({ pace, forecast: { p85 }, target }: PaceVerdict, today: string) => {
    const late = target ? countDays(target.day, p85) : 0;
    if (pace !== "behind" && late <= 0) return "";
    const later = pace === "behind" ? "later, " : "";
    const afterTarget = late > 0 ? `, ${formatSpan(late)} after the target` : "";
    return `At your own pace you will likely finish ${later}by ${formatDay(p85, "medium", today)}${afterTarget}.`;
  },
  howSure: "How sure is that?",
  /** The plan's finish, the forecast and the target in one sentence. */
  verdict: (verdict: PaceVerdict) => {
    const { target } = verdict;
    const meets = target ? `, so the target of ${nameDay(target.day)} ${chances[target.chance]}` : "";
    return `${describeFinish(verdict)}${describePace(verdict)}${meets}.`;
  },
  /** The forecast of a plan that has no dates. */
  atYourPace: ({ p50, p85 }: Forecast) =>
    p50 === p85
      ? `At your own pace: likely by ${nameDay(p85)}.`
      : `At your own pace: even odds by ${nameDay(p50)}, likely by ${nameDay(p85)}.`,
  paceMeans: "From your own study weeks: recent weeks count more, days off do not count. Even odds means 50 %, likely means 85 %.",
  noForecastYet: (needed: number, weeks: number) =>
    `A forecast from your own pace needs ${needed} full weeks with study time. So far there ${
      weeks === 0 ? "is none" : plural(weeks, { one: "is #", other: "are #" })
    }.`,
  noPaceYet: "A forecast from your own pace needs a step or milestone done in a full week with study time.",
  noPlannedDate: "There is no planned date yet. Set your study time, and every milestone gets one.",
  burnUp: "Done, planned and ahead",
  burnUpEmpty: "The line begins with the first step you tick.",
  done: "Done",
  plan: "Plan",
  target: "Target",
  todayLabel: (hours: string) => `Today, ${hours}`,
  evenOdds: "Even odds",
  likely: "Likely",
  likelyLabel: (day: string) => `Likely by ${day}`,
  likelyAtPace: "Likely, at your pace",
  targetLabel: (day: string) => `Target ${day}`,
  targetIs: (day: string) => `The target is ${day}.`,
  burnUpSays: (done: string, planned: string | undefined, day: string) =>
    planned === undefined ? `${done} done by ${day}.` : `${done} done so far; ${planned} planned by the end of ${day}.`,
  undated: (count: number) =>
    plural(count, {
      one: "# milestone has no planned date yet. Replan to give it one.",
      other: "# milestones have no planned date yet. Replan to give them dates.",
    }),
  weeks: "Hours a week",
  weeksSay: (total: string, weeks: number) => `${total} ${plural(weeks, { one: "this week", other: "in the last # weeks" })}.`,
  weeksHint: "The planned time of milestones you finished and steps you ticked, in the week you did it.",
  calendar: "Active days",
  calendarSays: (changes: number, days: number) =>
    changes === 0 ? "What you tick appears here." : `${countChanges(changes)} on ${plural(days, { one: "# day", other: "# days" })}.`,
  calendarShows: (weeks: number) => plural(weeks, { one: "Shown: this week.", other: "Shown: the last # weeks." }),
  changesOn: (changes: number, day: string) => `${day}: ${changes === 0 ? "no changes" : countChanges(changes)}`,
  weekdaysShort: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
  today: "Today",
  asTable: "Show as a table",
  day: "Day",
  week: "Week of",
  time: "Time",
  changes: "Changes",
  total: "Total",
} as const;
