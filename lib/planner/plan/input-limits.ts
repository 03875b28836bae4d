/** The limits of what a learner writes, by field: characters of texts, hours of an estimate, minutes studied on a day, steps of a milestone, own milestones of a plan. */
export const inputLimits = {
  note: 10_000,
  address: 2_000,
  label: 120,
  title: 120,
  hours: 1_000,
  dayMinutes: 1_440,
  steps: 6,
  step: 260,
  ownMilestones: 300,
} as const;
