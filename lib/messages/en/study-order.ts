import { plural } from "./plural.ts";

/** Messages about the order that a plan follows. */
export const studyOrder = {
  inStudyOrder: "This plan follows the study order: small results early, one project that grows.",
  byArea: "This plan finishes one skill area before the next, as far as prerequisites allow.",
  followAreas: "One area at a time",
  followStudyOrder: "Follow the study order",
  dropsOwn: "Both replace your own order.",

  offered: "The curriculum has a new study order for this role. Your plan keeps its order until you take the new one.",
  preview: "Preview the new order",
  title: "A new study order",
  intro:
    "The new order brings first results much earlier: skill areas take turns instead of coming one after another. Nothing that you have done changes.",
  inOrder: "Your plan in the new order",
  was: (place: number) => `was ${place}`,
  isNew: "new in this role",
  finishNow: (day: string) => `Finish, as your plan is: ${day}`,
  finishWithNew: (count: number, day: string) =>
    `Finish with ${plural(count, { one: "the new milestone", other: "the # new milestones" })}: ${day}`,
  showAll: (count: number) => plural(count, { one: "Show # more", other: "Show # more" }),
  take: "Use the new order",
  takeAll: (count: number) => plural(count, { one: "Use it and add # new milestone", other: "Use it and add # new milestones" }),
  keep: "Keep my order",
  dropsOwnOrder: "Your own order is replaced. You can move milestones again afterwards.",
  taken: "You are using the newest study order already.",
} as const;
