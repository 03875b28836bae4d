import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correctTime, effectiveTime, findNewest, happensBefore, isNewer, mergeConcurrentNote } from "#lib/planner/sync/happens-before.ts";

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

  test("nothing counts as older than five years, and what is newer than that as it was made", () => {
    const now = Date.UTC(2030, 0);
    const fiveYears = 5 * 366 * 86_400_000;
    expect(correctTime(0, now, now)).toBe(now - fiveYears);
    expect([-1, 0, 1].map((more) => correctTime(now - fiveYears + more, now, now) - now + fiveYears)).toEqual([0, 0, 1]);
  });

  test("a device knew of what it made itself and of every revision up to the one that it had", () => {
    const origin = { clientId: "phone", baseRevision: 3, occurredAt: 5 };
    const change = (clientId: string, revision: number) => ({ changeId: "1", clientId, revision, occurredAt: 9 });
    expect([2, 3, 4].map((revision) => happensBefore(origin, change("desk", revision)))).toEqual([true, true, false]);
    expect(happensBefore(origin, change("phone", 4))).toBe(true);
    expect([undefined, change("desk", 3), { ...change("desk", 3), occurredAt: 3 }].map((known) => effectiveTime(origin, known))).toEqual([
      5, 10, 5,
    ]);
  });

  test("the newest change is the one that no other wins over; of two at the same time the id decides", () => {
    const all = ["b", "c", "a"].map((changeId) => ({ changeId, occurredAt: 1 }));
    expect(findNewest([...all, { changeId: "z", occurredAt: 0 }])?.changeId).toBe("c");
    expect(findNewest([])).toBeUndefined();
    expect(isNewer({ changeId: "a", occurredAt: 1 }, { changeId: "a", occurredAt: 1 })).toBe(false);
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

  test.each([
    ["is as it was when writing began", "old", { before: "old", text: "new" }, "new"],
    ["was removed meanwhile", "", { before: "old", text: "new" }, "new"],
    ["is the same already", "new", { before: "old", text: "new" }, "new"],
    ["is another one", "theirs", { before: "", text: "mine" }, `theirs\n\n${line}\n\nmine`],
    ["has an earlier text of this device below", `theirs\n\n${line}\n\nold`, { before: "old", text: "new" }, `theirs\n\n${line}\n\nnew`],
    ["has this text below", `theirs\n\n${line}\n\nnew`, { before: "older", text: "new" }, `theirs\n\n${line}\n\nnew`],
    ["only ends with the same letters", "renew", { before: "old", text: "new" }, `renew\n\n${line}\n\nnew`],
  ])("a note is kept where the stored one %s", (_name, stored, written, expected) => {
    expect(mergeConcurrentNote(stored, written, line)).toBe(expected);
  });

  test("deleting a note deletes no other one", () => {
    expect(mergeConcurrentNote("the other", { text: "", before: "mine" }, line)).toBe("the other");
    expect(mergeConcurrentNote("mine", { text: "", before: "mine" }, line)).toBe("");
  });
});
