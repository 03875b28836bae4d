/**
 * Which of two changes of the same thing holds, when devices were offline and their clocks are wrong: last writer wins. A change that
 * was made with knowledge of another one happens after it, whatever the clocks say; between changes that did not know of each other
 * the corrected time decides, and in a tie the id.
 */

/** Where and when a change was made. */
export type ChangeOrigin = {
  /** Random id of a page load. */
  clientId: string;
  /** The learner's newest revision that the device knew of. */
  baseRevision: number;
  /** By the server's clock, in milliseconds since 1970. */
  occurredAt: number;
};

/**
 * A change of one thing that the server has, with the learner's revision after it. `occurredAt` is the time from which it counts, in
 * milliseconds since 1970.
 */
export type AppliedChange = { changeId: string; clientId: string; revision: number; occurredAt: number };

/** Five years. Nobody is offline for longer; what claims to be older comes from a clock that was set in between. */
const maxTimeOffline = 5 * 366 * 86_400_000;

/**
 * The moment by the server's clock, in milliseconds, at which a device made something. The device names by its own clock when it made
 * and when it sends it: the difference is right however wrong the clock is. Never later than now.
 */
export function correctTime(madeAt: number, sentAt: number, now: number): number {
  return Math.max(now - maxTimeOffline, Math.min(now, madeAt + (now - sentAt)));
}

/** Whether a device knew of an applied change when it made one: it knew the revision, or had made the change itself. */
export function happensBefore(origin: ChangeOrigin, { clientId, revision }: AppliedChange): boolean {
  return revision <= origin.baseRevision || clientId === origin.clientId;
}

/** The time that a change counts from: when it was made, but after the newest change that its device knew of. */
export function effectiveTime(origin: ChangeOrigin, newestKnown: AppliedChange | undefined): number {
  return newestKnown ? Math.max(origin.occurredAt, newestKnown.occurredAt + 1) : origin.occurredAt;
}

type TimedChange = Pick<AppliedChange, "occurredAt" | "changeId">;

/** Whether one change wins over the other. Of two different ones, exactly one does. */
export function isNewer(one: TimedChange, other: TimedChange | undefined): boolean {
  return !other || one.occurredAt > other.occurredAt || (one.occurredAt === other.occurredAt && one.changeId > other.changeId);
}

/** The change that wins over all others; undefined when there are none. */
export function findNewest<Each extends TimedChange>(changes: Iterable<Each>): Each | undefined {
  let newest: Each | undefined;
  for (const each of changes) if (isNewer(each, newest)) newest = each;
  return newest;
}

/**
 * The note after somebody wrote `text` where they saw `before`. When another text is stored by now, both stay, the new one below a
 * line that says where it comes from. Doing it twice changes nothing.
 */
export function mergeConcurrentNote(stored: string, { text, before }: { text: string; before: string }, line: string): string {
  if (stored === before || stored === text || stored === "") return text;
  if (text === "") return stored;
  // An earlier text of this device was merged: the new one replaces only that part.
  if (before !== "" && stored.endsWith(`\n\n${before}`)) return `${stored.slice(0, -before.length)}${text}`;
  if (stored.endsWith(`\n\n${text}`)) return stored;
  return `${stored}\n\n${line}\n\n${text}`;
}
