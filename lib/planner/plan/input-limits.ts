/** The limits of what a learner writes, by field: characters of texts, hours of an estimate, and the number of steps. */
export const inputLimits = { note: 10_000, address: 2_000, label: 120, title: 120, hours: 1_000, steps: 6, step: 260 } as const;
