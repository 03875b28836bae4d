/** What is said about what was done so far. */
export const progress = {
  title: "Progress",
  titleOf: (role: string) => `Progress in the ${role} plan`,
  history: "All changes",
  duration: (minutes: number) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    return [hours > 0 || rest === 0 ? `${hours} h` : "", rest > 0 ? `${rest} min` : ""].filter(Boolean).join(" ");
  },
  hours: (minutes: number) => `${Math.round(minutes / 6) / 10} h`,
  doneOf: (milestones: number, done: string, all: string) =>
    `${milestones === 1 ? "1 milestone" : `${milestones} milestones`} done. With the steps ticked that is ${done} of ${all}.`,
  finish: "When you finish",
  atYourPace: (from: string, to: string) => (from === to ? `At your pace: around ${from}.` : `At your pace: between ${from} and ${to}.`),
  paceMeans:
    "From what you finished in past weeks: half of a thousand imagined futures end by the first date, 85 in a hundred by the second.",
  plannedFinish: (day: string) => `Planned: ${day}.`,
  movedFinish: (day: string) => `As things stand, it moves to ${day}.`,
  noForecastYet: (done: number) =>
    `A forecast from your own pace comes with three milestones done in two different weeks. So far ${done === 0 ? "none is" : done === 1 ? "1 is" : `${done} are`} done.`,
  oneWeekSoFar: "A forecast from your own pace comes when milestones are done in two different weeks. So far all are from one.",
  noPaceYet: "A forecast from your own pace comes after the first whole week with something done.",
  noPlannedDate: "There is no planned date yet: set your time, and every milestone gets one.",
  burnUp: "Done and planned",
  burnUpEmpty: "The line begins with the first step that you tick.",
  done: "Done",
  plan: "Plan",
  doneLabel: (hours: string) => `Done: ${hours}`,
  planLabel: (hours: string, day: string) => `Plan: ${hours} by ${day}`,
  burnUpSays: (done: string, planned: string | undefined, day: string) =>
    planned === undefined ? `${done} done by ${day}.` : `${done} done by ${day}; the plan had ${planned} by then.`,
  undated: (count: number) =>
    `${count === 1 ? "1 milestone has" : `${count} milestones have`} no planned date yet. ${count === 1 ? "It gets one" : "They get one"} when you replan.`,
  weeks: "Hours a week",
  weeksSay: (total: string, weeks: number) => `${total} ${weeks === 1 ? "this week" : `in the last ${weeks} weeks`}.`,
  weeksHint: "The planned time of the milestones you finished and the steps you ticked, in the week you did.",
  calendar: "Days you were here",
  calendarSays: (changes: number, days: number) =>
    changes === 0
      ? "What you tick shows up here."
      : `${changes} ${changes === 1 ? "change" : "changes"} on ${days} ${days === 1 ? "day" : "days"}.`,
  calendarShows: (weeks: number) => (weeks === 1 ? "Shown: this week." : `Shown: the last ${weeks} weeks.`),
  changesOn: (changes: number, day: string) => `${day}: ${changes === 0 ? "quiet" : changes === 1 ? "1 change" : `${changes} changes`}`,
  weekdayInitials: ["M", "T", "W", "T", "F", "S", "S"],
  today: "Today",
  asTable: "The same as a table",
  day: "Day",
  week: "Week from",
  time: "Time",
  changes: "Changes",
  total: "Total",
} as const;
