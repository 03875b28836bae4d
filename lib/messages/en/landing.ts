import { formatDay } from "./days.ts";
import { plural } from "./plural.ts";

/** Messages of the home page. */
export const landing = {
  lead: "Data Analyst, Data Scientist, ML Engineer, GenAI Engineer: four roles that sound alike and ask for different things. Milepost turns each role into one ordered checklist with honest hours and fits it into your week. What you already know does not count as work.",
  rolesHeading: "Four roles with much in common",
  noBetter: "No role is better than another. Choose by your interests and skills.",
  howHeading: "How it works",
  how: [
    ["Choose a role", "See what the work is like, what it takes, and what it shares with other roles."],
    ["Tick off milestones", "Each one has hours, steps, free resources and a clear “done when”."],
    ["Change your mind", "What you learned counts in every role."],
    ["Export your plan", "Export your plan as a checklist, a table or a backup at any time."],
  ],
  exampleHeading: (role: string) => `The ${role} path, if you start today`,
  hours: "Hours a week",
  hoursAWeek: (hours: number) => plural(hours, { one: "# hour a week", other: "# hours a week" }),
  showDates: "Show dates",
  more: (count: number) => plural(count, { one: "# more milestone", other: "# more milestones" }),
  finish: ({ early, likely, late }: { early: string; likely: string; late: string }) => {
    const from = early.slice(0, 4) === late.slice(0, 4) ? formatDay(early, "short") : formatDay(early, "medium");
    return `Finish about ${formatDay(likely, "medium")}: between ${from} and ${formatDay(late, "medium")}, depending on the hours you need.`;
  },
  whatIsMissing: "Already work with data? See what is missing",
} as const;
