import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { importances, milestonesOf } from "#lib/planner/plan/plan.ts";
import { type CutMilestone, findMostCut, listCutMilestones, proposeScopeCut } from "#lib/planner/schedule/scope-cut.ts";
import { cases, patience } from "../../support/planner-cases.ts";

const make = (id: string, minutes: number, more: Partial<CutMilestone> = {}): CutMilestone => ({
  id,
  minutesLeft: minutes,
  minutes,
  importance: "core",
  needs: [],
  ...more,
});
const roles = catalog().roles;
const leftOf = (roleId: string) => {
  const role = roles.find(({ id }) => id === roleId);
  if (!role) throw new Error(`No role ${roleId}`);
  return listCutMilestones(milestonesOf(freshPlan(role, catalog(), "plan")));
};

describe("proposeScopeCut, by hand", () => {
  test("leaves out extra hours before useful ones, and those before core ones", () => {
    const left = [make("core", 60), make("useful", 60, { importance: "useful" }), make("extra", 60, { importance: "extra" })];
    expect(proposeScopeCut(left, 30)?.ids).toEqual(["extra"]);
    expect(proposeScopeCut(left, 90)?.ids).toEqual(["useful", "extra"]);
    expect(proposeScopeCut(left, 180)?.ids).toEqual(["core", "useful", "extra"]);
    expect(proposeScopeCut(left, 181)).toBeNull();
  });

  test("leaves out what is not begun rather than what is half done", () => {
    const left = [make("begun", 120, { minutesLeft: 60 }), make("new", 60)];
    expect(proposeScopeCut(left, 60)?.ids).toEqual(["new"]);
  });

  test("leaves out a milestone with what needs it, and nothing that stays needs", () => {
    const left = [
      make("base", 300, { importance: "extra" }),
      make("on-top", 60, { importance: "useful", needs: ["base"] }),
      make("tool", 600, { importance: "extra" }),
      make("capstone", 60, { needs: ["tool"], proves: "role" }),
    ];
    expect(proposeScopeCut(left, 300)?.ids).toEqual(["base", "on-top"]);
    expect(proposeScopeCut(left, 361)).toBeNull();
    expect(findMostCut(left)).toEqual({ keepingProofs: 360, keepingCapstone: 360 });
  });

  test("keeps the proofs of areas until nothing else is left to leave out, and the capstone always", () => {
    const left = [
      make("one", 60, { proves: "area", importance: "extra" }),
      make("two", 90, { proves: "area", importance: "extra" }),
      make("core", 600),
      make("capstone", 60, { proves: "role", importance: "extra" }),
    ];
    expect(proposeScopeCut(left, 600)).toEqual({ ids: ["core"], minutes: 600, proofs: [], gap: 0 });
    expect(proposeScopeCut(left, 630)).toEqual({ ids: ["one", "core"], minutes: 660, proofs: ["one"], gap: 0 });
    expect(proposeScopeCut(left, 670)).toMatchObject({ proofs: ["two"] });
    expect(proposeScopeCut(left, 700)).toMatchObject({ proofs: ["one", "two"], minutes: 750 });
    expect(proposeScopeCut(left, 751)).toBeNull();
  });
});

describe("proposeScopeCut, for any plan", () => {
  const anyLeft = fc
    .array(
      fc.record({
        minutes: fc.integer({ min: 0, max: 20 }).map((count) => count * 30),
        importance: fc.constantFrom(...importances),
        back: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
        proves: fc.constantFrom(undefined, undefined, undefined, "area" as const, "role" as const),
      }),
      { minLength: 1, maxLength: 9 },
    )
    .map((all) =>
      all.map(({ minutes, importance, back, proves }, at) =>
        make(`m${at}`, minutes, { importance, proves, needs: back.filter((steps) => steps <= at).map((steps) => `m${at - steps}`) }),
      ),
    );

  const anyShare = fc.integer({ min: 1, max: 110 }).map((percent) => percent / 100);

  test(
    "loses as few proofs as possible, then as little as possible",
    () => {
      const worth = { extra: 1, useful: 3, core: 9 };
      fc.assert(
        fc.property(anyLeft, anyShare, (left, share) => {
          const wanted = Math.round(share * left.reduce((sum, { minutes }) => sum + minutes, 0));
          const measured = Array.from({ length: 2 ** left.length }, (_, set) => left.filter((_item, at) => set & (1 << at))).flatMap(
            (cut) => {
              const ids = new Set(cut.map(({ id }) => id));
              const isWhole = left.every(({ id, needs, proves }) =>
                ids.has(id) ? proves !== "role" : !needs.some((need) => ids.has(need)),
              );
              if (!isWhole || cut.reduce((sum, { minutes }) => sum + minutes, 0) < wanted) return [];
              const loss = cut.reduce((sum, { minutes, importance }) => sum + minutes * worth[importance], 0);
              return [{ proofs: cut.filter(({ proves }) => proves === "area").length, loss }];
            },
          );
          measured.sort((one, other) => one.proofs - other.proofs || one.loss - other.loss);
          const cut = proposeScopeCut(left, wanted);
          expect(cut === null).toBe(measured.length === 0);
          if (!cut) return;
          const loss = left.reduce((sum, { id, minutes, importance }) => sum + (cut.ids.includes(id) ? minutes * worth[importance] : 0), 0);
          expect({ proofs: cut.proofs.length, loss }).toEqual(measured[0]);
          expect(cut.gap).toBe(0);
        }),
        cases,
      );
    },
    patience,
  );
});

describe("proposeScopeCut, for the roles", () => {
  test("frees 174 hours of a GenAI Engineer's plan in one cut that keeps the capstone", () => {
    const left = leftOf("genai-engineer");
    expect(findMostCut(left)).toEqual({ keepingProofs: 110.5 * 60, keepingCapstone: 227 * 60 });
    const cut = proposeScopeCut(left, 174 * 60);
    expect(cut).toMatchObject({ minutes: 174 * 60, proofs: ["finetune-llm-lora"], gap: 0 });
    expect(cut?.ids).not.toContain("genai-capstone");
    expect(proposeScopeCut(left, 110 * 60)?.proofs).toEqual([]);
  });

  test.each(roles.map(({ id }) => id))(
    "is the best for %s, whatever is wanted",
    (roleId) => {
      const left = leftOf(roleId);
      const most = findMostCut(left).keepingCapstone;
      for (let wanted = 600; wanted <= most; wanted += 600) {
        const cut = proposeScopeCut(left, wanted);
        expect(cut?.gap).toBe(0);
        expect(cut?.minutes).toBeGreaterThanOrEqual(wanted);
      }
      expect(proposeScopeCut(left, most)?.minutes).toBe(most);
      expect(proposeScopeCut(left, most + 1)).toBeNull();
    },
    patience,
  );
});
