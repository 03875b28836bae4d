/** What is said on the screens that a device shows by itself: a guest's, and a learner's without a network. */
export const device = {
  notesStay: (count: number) =>
    `Taking it back brings back states and ticks. ${count === 1 ? "The note keeps" : `The ${count} notes keep`} both texts, yours to edit.`,
  notKeptHere: "This browser has no room to keep this, so nothing was changed. Free some space and try again.",
  ownNeedsAccount: "An estimate of your own and links to what you made need an account.",
  ownNeedsNetwork: "Your estimate and links can be changed with a network.",
  moreWithAccount: "More with an account",
  moreWithAccountText:
    "Your own milestones, order and estimates, links to what you made, and sharing. What you have here comes along, and stays on all your devices.",
  needsNetwork: "With a network",
  needsNetworkText: "Your own milestones and order, links, sharing and exports need a network. Nothing of them is lost meanwhile.",
  takeAlong: "Take it with you",
  takeAlongHint: "Files are made by this browser; nothing is sent.",
  print: "Print, or save as PDF",
  plansHere: "Your plans in this browser",
  open: "Open",
  openNamed: (role: string) => `Open the plan for ${role}`,
  otherRoles: "Plan for another role",
  roles: "Choose a role",
  bothStay: "What you learned counts there as well, and the plan you have stays.",
  seeChange: "See what carries over",
  seeChangeNamed: (role: string) => `See what carries over to ${role}`,
} as const;
