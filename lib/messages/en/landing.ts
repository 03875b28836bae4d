import { formatList } from "./amounts.ts";

/** Messages of the home page. */
export const landing = {
  become: (role: string) => (/^(ML|AI|[AEIOU][a-z])/.test(role) ? "Become an" : "Become a"),
  with: "with",
  aWeek: "a week",
  on: "on",
  haveDate: "I have a date",
  pasteJob: "Have a job in mind? Paste it",
  lines: (roles: readonly string[], shared: readonly string[]) =>
    `${formatList(roles)} as lines that share ${formatList(shared)} and then part. ${roles[0]} is in front.`,
  you: "You",
  sample: "What you get",
  example: (role: string, hours: number) => `An example: ${role}, ${hours} hours a week, nothing known yet`,
  samplePlan: (role: string) =>
    `A plan for ${role}: skill areas, the milestones of the next months with their dates, and the steps of the first one`,
  sampleToday: "Today on a phone: what to study now, step by step",
  reasons: [
    ["Small steps, in order", "Each milestone says what to do, where to learn it, and what proves that you can."],
    ["On your days", "Every milestone gets dates that fit your week. They move when your life does."],
    ["Yours to keep", "What you learn counts in every role. Export it all, any time."],
  ],
  rolesHeading: "Four roles with much in common",
  noBetter: "No role is better than another. Choose by your interests and skills.",
  whatIsMissing: "Already work with data? See what is missing",
} as const;
