import { countChanges } from "./amounts.ts";
import { formatNumber } from "./numbers.ts";

/** Messages about whether what was changed in a plan is saved. */
export const saving = {
  onDevice: (count: number) => `Saved on this device, ${countChanges(count)} to send.`,
  keptHere: "Saved on this device",
  notKept: "This browser has no space to save this. It is lost when you leave this page.",
  noteChanged: (title: string) => `Note: “${title}”`,
  noteRefused: (max: number) =>
    `This note was not saved. A note can have at most ${formatNumber(max)} characters. Your text stays here: shorten it, and it is sent again.`,
  notesRefused: (max: number) =>
    `This note was not saved. With the note that another device saved here it is longer than ${formatNumber(max)} characters. Your text stays here. Reload the page to read the saved note; when you save again, your text replaces it.`,
  datesJoin: "Adding the dates from this browser…",
  keepNote: "Save note",
  changeNote: "Edit note",
} as const;
