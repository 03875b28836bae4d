import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { progressMessages } from "#lib/messages/progress.ts";
import { judgePace } from "#lib/planner/insights/pace-verdict.ts";
import { compareFinish, type Finish } from "#lib/planner/schedule/current-dates.ts";
import { addDays, cases } from "../../support/planner-cases.ts";

const onTrack = compareFinish("2026-11-27", "2026-11-27");
const late = compareFinish("2026-11-27", "2027-02-19");
const early = compareFinish("2026-11-27", "2026-11-20");
const pastTarget: Finish = { ...onTrack, afterTarget: 7 };

function say(finish: Finish, [p50, p85]: readonly [string, string], target: string | null): string {
  const verdict = judgePace(finish, { p15: p50, p50, p85 }, target);
  return verdict ? progressMessages.verdict(verdict) : "";
}

const before = ["2026-11-10", "2026-11-15"] as const;
const around = ["2026-11-20", "2026-12-05"] as const;
const after = ["2026-12-20", "2027-01-15"] as const;

describe("the sentence on plan, pace and target", () => {
  test.each([
    [
      "on track, at the pace of the plan, without a target",
      say(onTrack, around, null),
      "On track: the finish is planned for 27 November 2026, and your own pace fits it (even odds by 20 November 2026, likely by 5 December 2026).",
    ],
    [
      "on track, as sure as a calendar",
      say(onTrack, ["2026-11-27", "2026-11-27"], "2026-11-27"),
      "On track: the finish is planned for 27 November 2026, and your own pace fits it (likely by 27 November 2026), so the target of 27 November 2026 is met.",
    ],
    [
      "on track, with a target that the pace may miss",
      say(onTrack, around, "2026-12-01"),
      "On track: the finish is planned for 27 November 2026, and your own pace fits it (even odds by 20 November 2026, likely by 5 December 2026), so the target of 1 December 2026 is more likely met than missed.",
    ],
    [
      "on track, but slower than the plan",
      say(onTrack, after, "2026-12-01"),
      "On track: the finish is planned for 27 November 2026 if you study all the planned time, but at your own pace it is more likely later (even odds by 20 December 2026, likely by 15 January 2027), so the target of 1 December 2026 needs all the planned time.",
    ],
    [
      "on track, and faster than the plan",
      say(onTrack, before, "2026-12-01"),
      "On track: the finish is planned for 27 November 2026, and at your own pace you are likely done by 15 November 2026, 12 days sooner, so the target of 1 December 2026 is met.",
    ],
    [
      "late, but faster than the plan",
      say(late, around, "2026-12-11"),
      "Late by about 12 weeks: as of today, the finish is on 19 February 2027 instead of 27 November 2026, and at your own pace you are likely done by 5 December 2026, about 11 weeks sooner, so the target of 11 December 2026 is met only at your own pace.",
    ],
    [
      "late, and slower still",
      say(late, ["2027-03-01", "2027-04-01"], "2026-12-11"),
      "Late by about 12 weeks: as of today, the finish is on 19 February 2027 instead of 27 November 2026 if you study all the planned time, but at your own pace it is more likely later (even odds by 1 March 2027, likely by 1 April 2027), so the target of 11 December 2026 is missed.",
    ],
    [
      "early",
      say(early, ["2026-11-20", "2026-11-24"], null),
      "Early by 7 days: as of today, the finish is on 20 November 2026 instead of 27 November 2026, and your own pace fits it (even odds by 20 November 2026, likely by 24 November 2026).",
    ],
    [
      "past the target",
      say(pastTarget, around, "2026-11-20"),
      "7 days past target: the finish is planned for 27 November 2026, and your own pace fits it (even odds by 20 November 2026, likely by 5 December 2026), so the target of 20 November 2026 is more likely met than missed.",
    ],
    [
      "not planned yet",
      say(compareFinish(null, "2026-11-27"), around, null),
      "As of today, the finish is on 27 November 2026, and your own pace fits it (even odds by 20 November 2026, likely by 5 December 2026).",
    ],
  ])("%s", (_, said, wanted) => expect(said).toBe(wanted));

  test("is none without a finish", () => {
    expect(judgePace(compareFinish("2026-11-27", null), { p15: before[0], p50: before[0], p85: before[1] }, null)).toBeUndefined();
  });

  test("says of finish and target nothing that the dates do not hold", () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays("2026-11-01", days));
    fc.assert(
      fc.property(day, fc.tuple(day, day, day), day, (current, days, target) => {
        const [p15 = "", p50 = "", p85 = ""] = days.toSorted();
        const verdict = judgePace(compareFinish(current, current), { p15, p50, p85 }, target);
        const atLeast = (odds: number, by: string) => (odds === 85 ? p85 : p50) <= by;
        expect(verdict?.pace === "ahead").toBe(atLeast(85, addDays(current, -1)));
        expect(verdict?.pace === "behind").toBe(!atLeast(50, current));
        expect(verdict?.daysSooner ?? 0).toBe(
          verdict?.pace === "ahead" ? Math.round((Date.parse(current) - Date.parse(p85)) / 86_400_000) : 0,
        );
        const { chance } = verdict?.target ?? {};
        expect(chance === "met" || chance === "onlyPace").toBe(atLeast(85, target));
        expect(chance === "missed" || chance === "onlyPlan").toBe(!atLeast(50, target));
        if (chance !== "even") expect(chance === "met" || chance === "onlyPlan").toBe(current <= target);
      }),
      cases,
    );
  });
});
