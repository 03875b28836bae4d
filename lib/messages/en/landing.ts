import { formatDay } from "./days.ts";

/** What the first page says. */
export const landing = {
  lead: "Data Analyst, Data Scientist, ML Engineer, GenAI Engineer: four roles that sound alike and ask for different things. Milepost lays out each as one ordered checklist with honest hours, and gives it dates in your week. What you know already comes off.",
  rolesHeading: "Four roles, one path under them",
  noBetter: "No role is better than another. What suits you depends on your interests and skills.",
  howHeading: "How it works",
  how: [
    ["Choose a role", "See what the work is, what it takes, and what it shares with the others."],
    ["Tick off milestones", "Each has hours, steps, free resources and a clear “done when”."],
    ["Change your mind freely", "What you learned counts in every role. Nothing you did is lost."],
    ["Take it with you", "Export your plan as a checklist, a table or a complete copy, any time."],
  ],
  exampleHeading: (role: string) => `The ${role} path, begun today`,
  hours: "Hours a week",
  hoursAWeek: (hours: number) => (hours === 1 ? "1 hour a week" : `${hours} hours a week`),
  showDates: "Show the dates",
  more: (count: number) => `${count} more milestones`,
  finish: ({ early, likely, late }: { early: string; likely: string; late: string }) => {
    const from = early.slice(0, 4) === late.slice(0, 4) ? formatDay(early, "short") : formatDay(early, "medium");
    return `Finished about ${formatDay(likely, "medium")}: between ${from} and ${formatDay(late, "medium")}, as hours turn out.`;
  },
  whatIsMissing: "Already work with data? See what is missing",
} as const;
