/** What is said about having several plans. */
export const plans = {
  title: "All plans",
  empty: "You have no plan yet. Choose a role, and it is made at one click.",
  choose: "Choose a role",
  current: "Current",
  open: "Open",
  makeCurrent: "Make current",
  remove: "Remove this plan",
  named: (action: string, plan: string) => `${action}: ${plan}`,
  removeText: "Its dates, order, own milestones and shared links go. What you learned, your notes and your history stay.",
  made: (date: string) => `Made on ${date}`,
  another: "Look at another role",
  anotherHint: "What you learned counts there as well.",
} as const;
