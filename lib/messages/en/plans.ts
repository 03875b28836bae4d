/** Messages of the list of plans. */
export const plans = {
  title: "All plans",
  first: "Make your first plan",
  empty: "You have no plan yet. Choose a role to make one.",
  choose: "Choose a role",
  current: "Current",
  open: "Open",
  makeCurrent: "Make current",
  remove: "Delete this plan",
  named: (action: string, plan: string) => `${action}: ${plan}`,
  removeText: "Its dates, order, own milestones and shared links are deleted. Your progress, notes and history stay.",
  made: (date: string) => `Created on ${date}`,
  another: "See another role",
  anotherHint: "What you learned counts there too.",
} as const;
