import type { StartProblem } from "#lib/planner/start/plan-start.ts";
import type { Skill } from "#lib/planner/start/start-values.ts";
import { formatDuration, formatList } from "./amounts.ts";
import { formatDay, formatSpan } from "./days.ts";
import { plural } from "./plural.ts";
import { describeScheduleProblem } from "./schedule-problems.ts";

const skills: Record<Skill, string> = {
  excel: "Excel",
  sql: "SQL",
  python: "Python",
  git: "Git",
  statistics: "Statistics",
  docker: "Docker",
};

const firstResults: Record<string, string> = {
  "data-analyst": "First dashboard",
  "data-scientist": "First prediction",
  "ml-engineer": "First served model",
  "genai-engineer": "First model call",
};

/** Messages of what comes before a first plan: its fields on the landing page, the first run and the chooser, and the dates that follow. */
export const firstRun = {
  title: "Fit it to your life",
  hours: "Hours a week",
  hoursShort: (hours: number) => `${hours} h`,
  hoursAWeek: (hours: number) => plural(hours, { one: "# hour a week", other: "# hours a week" }),
  hourLess: "One hour a week less",
  hourMore: "One hour a week more",
  days: "Days",
  /** How long each day is: "1 h 40 min each", to five minutes. */
  each: (minutes: number) => `${minutes % 5 === 0 ? "" : "about "}${formatDuration(Math.max(5, Math.round(minutes / 5) * 5))} each`,
  weekdays: [
    ["Mo", "Monday"],
    ["Tu", "Tuesday"],
    ["We", "Wednesday"],
    ["Th", "Thursday"],
    ["Fr", "Friday"],
    ["Sa", "Saturday"],
    ["Su", "Sunday"],
  ],
  know: "I know",
  skills,
  place: "Where do I start? About ten questions",
  placeFirst: "Not sure what you know? Ten questions",
  placeAgain: "Ask me again",
  /** @param more whether tools are ticked besides */
  placed: (knows: number, unsure: number, more: boolean) =>
    `${more ? "Besides these, " : ""}${plural(knows, { one: "# milestone", other: "# milestones" })} known so far${unsure > 0 ? `, ${unsure} planned at the low estimate` : ""}.`,
  by: "Finish by",
  byHint: "if you have a date",
  pickDate: "Pick a date",
  noDate: "No date",
  finish: "You finish about",
  range: (early: string, late: string) => `between ${early} and ${late}`,
  ready: "Ready about",
  /** What knowing skills saves: "Excel known: 9 h less". */
  saved: (known: readonly Skill[], hours: number) => `${formatList(known.map((skill) => skills[skill]))} known: ${hours} h less`,
  nothingLeft: "Nothing left to learn here",
  firstResult: (roleId: string) => firstResults[roleId] ?? "First result",
  /** A milestone by its name, and that it is the first result where its name does not say so: "Excel: first dashboard". */
  firstResultNamed: (name: string, roleId: string) => {
    const result = firstResults[roleId] ?? "First result";
    return name === result ? name : `${name}: ${result.charAt(0).toLowerCase()}${result.slice(1)}`;
  },
  spare: (days: number) => (days === 0 ? "Just in time" : days > 0 ? `${formatSpan(days)} early` : `${formatSpan(-days)} late`),
  lateHint: (hours: number | null) =>
    hours === null ? "You can still make this plan. It shows what could be left out." : `${hours} h a week would be in time.`,
  problem: (problem: StartProblem) =>
    problem.code === "tooManyHours"
      ? `${plural(problem.weekdays, { one: "One day has", other: "# days have" })} only ${problem.most} hours. Choose more days or fewer hours.`
      : problem.code === "noStudyTime"
        ? "Choose at least one day."
        : problem.code === "targetPassed"
          ? `${formatDay(problem.target, "long")} has passed. Choose a later date, or none.`
          : describeScheduleProblem(problem),
  make: "Make this plan",
  /** What making a plan does to the one that this device has for the role. @param isChosen whether hours and days were chosen */
  madeHere: (isChosen: boolean) =>
    `Your plan on this device keeps its ticks ${isChosen ? "and gets these hours and days" : "and its own hours and days"}.`,
  makeFor: (role: string) => `Make this plan: ${role}`,
  noAccount: "No account needed",
  withAccount: "Make it in an account",
  signUpNext: "Next you sign up; your values come along.",
  show: "Show dates",
  unread: "The plan could not be fetched. Check your connection and try again.",
  notStored: "This browser stores nothing for this site, so the plan needs an account.",
} as const;
