/** How lists, lengths and numbers are said, wherever they are. */

/** "A", "A and B", "A, B and C". */
export function formatList(all: readonly string[]): string {
  return all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}

/** "6 h 30 min" */
export function formatDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** Minutes where there may be none: "9 h 30 min", "45 min", "0 h". */
export function formatMinutes(minutes: number): string {
  return minutes === 0 ? "0 h" : formatDuration(minutes);
}

/** "about 12 hours" */
export function formatHours(minutes: number): string {
  const hours = Math.round(minutes / 60);
  if (minutes < 60) return formatDuration(minutes);
  return hours === 1 ? "about 1 hour" : `about ${hours} hours`;
}

/** "12 milestones" */
export function countMilestones(count: number): string {
  return count === 1 ? "1 milestone" : `${count} milestones`;
}
