/** Messages of the page that a phone shares other pages to. */
export const addShared = {
  title: "Add to your plan",
  milestone: "Milestone",
  choose: "Choose",
  nothing: "Nothing was shared. On a phone with Milepost on its home screen, choose Milepost in the share menu of a page.",
  inNote: "Add it to the note instead",
  isInNote: "It is in your note.",
  isEvidence: (milestone: string) => `It is evidence of “${milestone}”.`,
  toPlan: "To the plan",
} as const;
