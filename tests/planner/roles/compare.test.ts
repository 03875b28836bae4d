import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statuses } from "#lib/planner/plan/counts.ts";
import { carryOver, compareRoles, type LearnerMilestone } from "#lib/planner/roles/compare.ts";
import { cases } from "../../support/planner-cases.ts";

const milestones = new Map<string, LearnerMilestone>([
  ["sql", { minutes: 600, minutesLeft: 0, status: "known" }],
  ["charts", { minutes: 300, minutesLeft: 150, status: "in_progress" }],
  ["python", { minutes: 900, minutesLeft: 0, status: "done" }],
  ["models", { minutes: 1_200, minutesLeft: 1_200, status: "not_started" }],
  ["deploy", { minutes: 1_000, minutesLeft: 1_000, status: "not_started" }],
]);
const analyst = { id: "analyst", milestones: ["sql", "charts"] };
const scientist = { id: "scientist", milestones: ["python", "sql", "models"] };
const engineer = { id: "engineer", milestones: ["sql", "python", "deploy"] };

describe("compareRoles", () => {
  it("returns milestones shared by all, shared by some and own, with the minutes left for the learner", () => {
    expect(compareRoles([analyst, scientist, engineer], milestones)).toEqual({
      sharedByAll: ["sql"],
      sharedBySome: [{ id: "python", roles: ["scientist", "engineer"] }],
      roles: [
        { id: "analyst", own: ["charts"], ownMinutes: 300, minutes: 900, minutesLeft: 150 },
        { id: "scientist", own: ["models"], ownMinutes: 1_200, minutes: 2_700, minutesLeft: 1_200 },
        { id: "engineer", own: ["deploy"], ownMinutes: 1_000, minutes: 2_500, minutesLeft: 1_000 },
      ],
    });
  });

  it("compares two to four roles whose milestones all exist", () => {
    expect(() => compareRoles([analyst], milestones)).toThrow(RangeError);
    expect(() => compareRoles([analyst, analyst, analyst, analyst, analyst], milestones)).toThrow(RangeError);
    expect(() => compareRoles([analyst, { id: "x", milestones: ["nothing"] }], milestones)).toThrow('There is no milestone "nothing".');
  });

  it("puts each milestone of any role in exactly one of the three", () => {
    const role = fc.uniqueArray(fc.constantFrom(...Array.from("abcdefg")));
    const learner = new Map([..."abcdefg"].map((id, at) => [id, { minutes: 60, minutesLeft: 60, status: statuses[at % 4] ?? "done" }]));
    fc.assert(
      fc.property(fc.array(role, { minLength: 2, maxLength: 4 }), (sets) => {
        const roles = sets.map((set, at) => ({ id: `r${at}`, milestones: set }));
        const { sharedByAll, sharedBySome, roles: compared } = compareRoles(roles, learner);
        const all = [...sharedByAll, ...sharedBySome.map(({ id }) => id), ...compared.flatMap(({ own }) => own)];
        expect(all.toSorted()).toEqual([...new Set(sets.flat())].toSorted());
        for (const each of sharedBySome)
          expect(each.roles).toEqual(roles.filter((one) => one.milestones.includes(each.id)).map(({ id }) => id));
      }),
      cases,
    );
  });
});

describe("carryOver", () => {
  it("returns what counts already, what is left and what stays behind", () => {
    expect(carryOver(analyst, scientist, milestones)).toEqual({
      counts: ["python", "sql"],
      countsMinutes: 1_500,
      goesOn: [],
      left: ["models"],
      minutesLeft: 1_200,
      staysBehind: ["charts"],
    });
    expect(carryOver(scientist, analyst, milestones)).toMatchObject({
      goesOn: ["charts"],
      left: ["charts"],
      minutesLeft: 150,
      staysBehind: ["python"],
    });
  });

  it("leaves nothing behind when the role stays the same", () => {
    expect(carryOver(engineer, engineer, milestones)).toMatchObject({ staysBehind: [], counts: ["sql", "python"], left: ["deploy"] });
  });
});
