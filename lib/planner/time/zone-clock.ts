const msPerDay = 86_400_000;

/** The wall clock of a time zone. Local times are "2026-11-28T10:00:00" without a zone; instants are milliseconds since 1970. */
export type ZoneClock = {
  /** What the clock shows at an instant, to the second. */
  toLocal(instant: number): string;
  /**
   * The instant at which the clock shows a local time, as RFC 5545 (3.3.5) reads it: of a time that comes twice the first, and one that is
   * jumped over as if the clock had not been put forward yet.
   */
  toInstant(local: string): number;
  /** Whether the clock shows a local time twice, because it is put back. */
  isTwice(local: string): boolean;
  /** Minutes that the clock is ahead of UTC at an instant. */
  offsetAt(instant: number): number;
};

/** Makes the clock of a time zone (an IANA name). Use it for many times: preparing a zone is slow. */
export function makeZoneClock(timeZone: string): ZoneClock {
  // Swedish writes times as ISO 8601 does, with a space.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  const toLocal = (instant: number) => format.format(instant).replace(" ", "T");
  const offsetAt = (instant: number) => Math.round((readUtc(toLocal(instant)) - instant) / 60_000);
  /** The local time with the offsets of the day before and the day after: no zone changes its clock twice within two days. */
  const listCandidates = (local: string) => {
    const asUtc = readUtc(local);
    const [before, after] = [asUtc - msPerDay, asUtc + msPerDay].map((near) => asUtc - 60_000 * offsetAt(near)) as [number, number];
    return { before, after, isBefore: toLocal(before) === local, isAfter: toLocal(after) === local };
  };
  return {
    toLocal,
    offsetAt,
    toInstant(local) {
      const { before, after, isBefore, isAfter } = listCandidates(local);
      return !isBefore && isAfter ? after : before;
    },
    isTwice(local) {
      const { before, after, isBefore, isAfter } = listCandidates(local);
      return isBefore && isAfter && before !== after;
    },
  };
}

/** Reads a local time as if it were UTC. After the last day of 9999, which a zone may have reached before UTC, a year has a sign and six digits. */
function readUtc(local: string): number {
  return Date.parse(`${local.length > "9999-12-31T23:59:59".length ? "+0" : ""}${local}Z`);
}

/** A change of a clock: the first instant with the new offset, and both offsets in minutes. */
export type ClockChange = { at: number; from: number; to: number };

/** Lists the changes of a clock after `from` and up to `to`, in order. No zone goes back to an offset within a week. */
export function listClockChanges({ offsetAt }: ZoneClock, from: number, to: number): ClockChange[] {
  const changes: ClockChange[] = [];
  for (let start = from; start < to; start += 7 * msPerDay) {
    const end = Math.min(to, start + 7 * msPerDay);
    const [before, after] = [offsetAt(start), offsetAt(end)];
    if (before === after) continue;
    let [still, changed] = [start, end];
    while (changed - still > 1) {
      const middle = Math.floor((still + changed) / 2);
      if (offsetAt(middle) === before) still = middle;
      else changed = middle;
    }
    changes.push({ at: changed, from: before, to: after });
  }
  return changes;
}
