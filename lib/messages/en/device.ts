import { plural } from "./plural.ts";

/** Messages of screens that work without the server: a guest's plan, and a learner's plan offline. */
export const device = {
  notesStay: (count: number) =>
    `Undo restores states and ticks. ${plural(count, { one: "The note keeps", other: "The # notes keep" })} both texts, which you can edit.`,
  notKeptHere: "This browser has no space to save this, so nothing was changed. Free some space and try again.",
  ownNeedsAccount: "You need an account to set your own estimate and add links.",
  ownNeedsNetwork: "Connect to the internet to change your estimate and links.",
  moreWithAccount: "More with an account",
  moreWithAccountText:
    "Your own milestones, order and estimates, links to your work, and sharing. Your plan here is added to your account and works on all your devices.",
  needsNetwork: "Online only",
  needsNetworkText: "Your own milestones and order, links, sharing and exports need the internet.",
  takeAlong: "Export",
  takeAlongHint: "This browser makes the files; nothing is sent.",
  calendarHint: "To import into Apple Calendar, Google Calendar, Outlook or another calendar.",
  semicolonsHint: "for Excel where numbers have a decimal comma",
  print: "Print, or save as PDF",
  plansHere: "Your plans in this browser",
  open: "Open",
  openNamed: (role: string) => `Open the plan for ${role}`,
  otherRoles: "Plan for another role",
  bothStay: "What you learned counts there too, and you keep this plan.",
  seeChange: "See what carries over",
  seeChangeNamed: (role: string) => `See what carries over to ${role}`,
} as const;
