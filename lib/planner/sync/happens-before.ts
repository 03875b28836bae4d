/**
 * Which of two statements about the same thing holds, when devices were offline and their clocks are wrong. The rule: the newer
 * statement wins. Who had seen a statement speaks later than it, whatever the clocks say; between statements that did not
 * know of each other the time decides, after the device's clock was corrected; and in a tie the id.
 */

/** Where and when something was said. */
export type ChangeOrigin = {
  clientId: string;
  /** How many of the learner's changes the server had told the device of. */
  baseRevision: number;
  /** By the server's clock, in milliseconds since 1970. */
  occurredAt: number;
};

/** A statement that has arrived, with the learner's revision after it. */
export type AppliedChange = { changeId: string; device: string; revision: number; at: number };

/** Nobody is offline for longer; what claims to be older comes from a clock that was set in between. */
const longestAway = 5 * 366 * 86_400_000;

/**
 * The moment by the server's clock at which a device did something, in milliseconds: the device says by its own clock when it did
 * it and when it sends it, and the difference between those is right however wrong the clock is. Never later than now.
 */
export function correctTime(madeAt: number, sentAt: number, now: number): number {
  return Math.max(now - longestAway, Math.min(now, madeAt + (now - sentAt)));
}

/** Whether a device knew of a statement when it spoke: it had been told of it, or had said it itself. */
export function happensBefore(said: ChangeOrigin, { device, revision }: AppliedChange): boolean {
  return revision <= said.baseRevision || device === said.clientId;
}

/** The time from which a statement counts: when it was said, but after the newest that the device had seen. */
export function effectiveTime(said: ChangeOrigin, newestSeen: AppliedChange | undefined): number {
  return newestSeen ? Math.max(said.occurredAt, newestSeen.at + 1) : said.occurredAt;
}

type Placed = Pick<AppliedChange, "at" | "changeId">;

/** Whether one statement overrules the other. Of two different ones, exactly one does. */
export function isNewer(one: Placed, other: Placed | undefined): boolean {
  return !other || one.at > other.at || (one.at === other.at && one.changeId > other.changeId);
}

export function findNewest<Each extends Placed>(statements: Iterable<Each>): Each | undefined {
  let newest: Each | undefined;
  for (const each of statements) if (isNewer(each, newest)) newest = each;
  return newest;
}

/**
 * A note after somebody wrote `text` where they saw `before`. Where another text stands by now, both are kept, the new one below a
 * line that says where it comes from.
 */
export function mergeConcurrentNote(stored: string, { text, before }: { text: string; before: string }, line: string): string {
  if (stored === before || stored === text || stored === "") return text;
  if (text === "") return stored;
  // What this device wrote was joined before: only its own part goes on.
  if (before !== "" && stored.endsWith(`\n\n${before}`)) return `${stored.slice(0, -before.length)}${text}`;
  if (stored.endsWith(`\n\n${text}`)) return stored;
  return `${stored}\n\n${line}\n\n${text}`;
}
