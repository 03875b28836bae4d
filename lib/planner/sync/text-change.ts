/** The one place where two texts differ: at which character, what was there, and what is there now. */
export type TextChange = { at: number; removed: string; added: string };

/** Cuts off what two texts begin and end with alike, so that what is left says how to get from one to the other. */
export function findTextChange(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at += 1;
  let end = 0;
  while (end < most - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { at, removed: before.slice(at, before.length - end), added: after.slice(at, after.length - end) };
}

/** The text from before a change; undefined where the text no longer has what the change added. */
export function undoTextChange(text: string, { at, removed, added }: TextChange): string | undefined {
  if (at > text.length || text.slice(at, at + added.length) !== added) return undefined;
  return text.slice(0, at) + removed + text.slice(at + added.length);
}
