import { describe, expect, it } from "vitest";
import { compareRequired, sayRequired } from "#app/_features/jobs/required-alone.ts";
import { jobsMessages } from "#lib/messages/jobs.ts";
import { answerAsked } from "#lib/planner/jobs/job-answer.ts";
import { availabilityOfStart } from "#lib/planner/jobs/job-path.ts";
import type { Asked } from "#lib/planner/jobs/readiness.ts";
import { firstStartValues } from "#lib/planner/start/start-values.ts";

const today = "2026-11-23";
const milestones = new Map(["sql", "excel", "looker"].map((id) => [id, { minutes: 600, needs: [] }]));
const ask = (word: string, isNice = false): Asked => ({ word, ways: [[word]], isNice });

function compare(asked: readonly Asked[], known: readonly string[] = []) {
  const answer = (of: readonly Asked[]) =>
    answerAsked(of, { known: new Set(known), availability: availabilityOfStart(firstStartValues, today) }, milestones);
  return compareRequired(answer(asked), answer(asked.filter(({ isNice }) => !isNice)));
}

describe("what is left without the nice-to-haves", () => {
  it("is less, with its own day", () => {
    const less = compare([ask("sql"), ask("looker", true)]);
    expect(less).toEqual({ kind: "less", minutesLeft: 600, on: "2026-12-06" });
    expect(less && sayRequired(less, today)).toBe(jobsMessages.requiredLeft("10 h", "6 Dec"));
  });

  it("is nothing where all that is required is known", () => {
    const nothing = compare([ask("sql"), ask("looker", true)], ["sql"]);
    expect(nothing).toEqual({ kind: "less", minutesLeft: 0, on: null });
    expect(nothing && sayRequired(nothing, today)).toBe(jobsMessages.requiredDone);
  });

  it("is the same where they are known, and where none is marked", () => {
    expect(compare([ask("sql"), ask("looker", true)], ["looker"])).toEqual({ kind: "same" });
    expect(compare([ask("sql"), ask("excel")])).toEqual({ kind: "all" });
    expect(sayRequired({ kind: "same" }, today)).toBe("The same without the nice-to-haves.");
  });

  it("is not told where nothing is left", () => {
    expect(compare([ask("sql"), ask("looker", true)], ["sql", "looker"])).toBeUndefined();
  });
});
