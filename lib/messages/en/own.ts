import { formatDuration } from "./amounts.ts";
import { formatNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

/** The parts of a milestone that its length is written from. */
type Effort = { hours: { low: number; high: number }; minutes: number; own: boolean; ownEstimate: boolean };

/** Messages about what is the learner's own in a plan: estimates, notes, evidence and milestones. */
export const own = {
  link: "Your estimate and evidence",
  linkOf: (milestone: string) => `Your estimate and evidence for “${milestone}”`,
  retired: "No longer offered",
  retiredHint: "The catalog no longer offers this milestone. It stays in your plan with your progress.",
  own: "Your own",
  allStepsDone: "All steps are ticked. If you can show the proof, mark it as done.",
  effort: ({ hours, minutes, own, ownEstimate }: Effort) => {
    const range = `${hours.low}–${hours.high} h`;
    if (own) return formatDuration(minutes);
    return ownEstimate ? `${range}, yours: ${formatDuration(minutes)}` : range;
  },
  effortLong: ({ hours, minutes, own, ownEstimate }: Effort) => {
    const range = `${hours.low} to ${hours.high} hours`;
    if (own) return formatDuration(minutes);
    return ownEstimate ? `${range}, your estimate ${formatDuration(minutes)}` : range;
  },
  hoursLeft: (low: number, high: number) => {
    if (high === 0) return "No hours left";
    if (high < 1) return `About ${formatDuration(high * 60)} left`;
    if (low === high) return plural(high, { one: "About # hour left", other: "About # hours left" });
    return `${formatNumber(low)} to ${formatNumber(high)} hours left`;
  },
  tookAbout: (minutes: number) => `Took about ${formatDuration(minutes)}`,
  tookAboutOf: (minutes: number, title: string) => `Took about ${formatDuration(minutes)}: “${title}”`,
  tookSaid: (title: string, minutes: number) =>
    minutes === 0 ? `Time deleted: “${title}”` : `Took about ${formatDuration(minutes)}: “${title}”`,
  studiedSaid: (minutes: number) => (minutes === 0 ? "Study minutes deleted" : `Studied: ${formatDuration(minutes)}`),

  note: "Your note",

  evidence: "Evidence",
} as const;
