import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correctTime, effectiveTime, isNewer, mergeConcurrentNote } from "#lib/planner/sync/happens-before.ts";

const time = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2030, 0) });
const text = fc.stringMatching(/^[a-z]{1,8}$/);
const line = "— from the phone —";

describe("time", () => {
  test("a wrong clock gives the same corrected time as a right one", () => {
    fc.assert(
      fc.property(time, fc.nat({ max: 10 ** 10 }), fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (made, later, wrong) => {
        expect(correctTime(made + wrong, made + later + wrong, made + later)).toBe(made);
      }),
    );
  });

  test("no change counts as later than now, whatever its device says", () => {
    fc.assert(
      fc.property(time, time, time, (made, sent, now) => {
        expect(correctTime(made, sent, now)).toBeLessThanOrEqual(now);
      }),
    );
  });

  test("a change made after seeing another one is newer than it", () => {
    fc.assert(
      fc.property(time, time, text, text, (at, seenAt, changeId, other) => {
        const seen = { changeId: other, clientId: "desk", revision: 1, occurredAt: seenAt };
        const occurredAt = effectiveTime({ clientId: "phone", baseRevision: 1, occurredAt: at }, seen);
        expect(isNewer({ occurredAt, changeId }, seen)).toBe(true);
      }),
    );
  });

  test("of two different changes exactly one is newer", () => {
    const placed = fc.record({ occurredAt: fc.nat({ max: 2 }), changeId: text });
    fc.assert(
      fc.property(placed, placed, (one, other) => {
        fc.pre(one.changeId !== other.changeId);
        expect(isNewer(one, other)).not.toBe(isNewer(other, one));
      }),
    );
  });
});

describe("notes", () => {
  test("merging keeps all text, and merging twice changes nothing more", () => {
    fc.assert(
      fc.property(text, text, text, (stored, written, before) => {
        const joined = mergeConcurrentNote(stored, { text: written, before }, line);
        expect(joined).toContain(written);
        if (stored !== before) expect(joined).toContain(stored);
        expect(mergeConcurrentNote(joined, { text: written, before }, line)).toBe(joined);
      }),
    );
  });

  test("deleting a note deletes no other one", () => {
    expect(mergeConcurrentNote("the other", { text: "", before: "mine" }, line)).toBe("the other");
    expect(mergeConcurrentNote("mine", { text: "", before: "mine" }, line)).toBe("");
  });
});
