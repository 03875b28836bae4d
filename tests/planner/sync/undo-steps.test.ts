import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyPatches, type MilestonePatch, type Plan } from "#lib/planner/plan/plan.ts";
import { toUndoSteps } from "#lib/planner/sync/replay-changes.ts";
import { findTextChange, undoTextChange } from "#lib/planner/sync/text-change.ts";
import {
  addEntry,
  findSteps,
  findUntouched,
  isNewestStanding,
  maxUndoSteps,
  type RegisterChange,
  type UndoEntry,
  type UndoSteps,
} from "#lib/planner/sync/undo-steps.ts";
import { plan } from "../../features/plan-sync/fake-server.ts";

const ids = plan.areas.flatMap((area) => area.items.map(({ id }) => id)).slice(0, 3);
const stepOf = (id: string) => plan.areas.flatMap((area) => area.items).find((item) => item.id === id)?.steps[0]?.id ?? "";

type Made = { id: string; milestoneId: string; patch: MilestonePatch };

const made: fc.Arbitrary<Omit<Made, "id">> = fc
  .tuple(
    fc.constantFrom(...ids),
    fc.oneof(
      fc.record({ status: fc.constantFrom("not_started", "in_progress", "done", "known"), skipped: fc.boolean() }),
      fc.record({ skipped: fc.boolean() }),
      fc.record({ step: fc.record({ id: fc.constant(""), done: fc.boolean() }) }),
      fc.record({ note: fc.record({ text: fc.string({ maxLength: 3 }), before: fc.constant("") }) }),
    ) as fc.Arbitrary<MilestonePatch>,
  )
  .map(([milestoneId, patch]) => ({
    milestoneId,
    patch: patch.step ? { step: { id: stepOf(milestoneId), done: patch.step.done } } : patch,
  }));

/** What a learner does: changes, undo and redo in any order. */
const presses = fc.array(
  fc.oneof({ weight: 3, arbitrary: made }, { weight: 2, arbitrary: fc.constantFrom("undo" as const, "redo" as const) }),
  {
    maxLength: 30,
  },
);

const shown = (shownPlan: Plan) =>
  shownPlan.areas.flatMap((area) =>
    area.items.map(({ id, status, skipped, note, steps }) => [id, status, skipped, note, steps.map(({ done }) => done)]),
  );

/** The slow way: keeps the changes that hold in a list and applies them from the begin each time. */
function pressSlowly(pressed: readonly (Omit<Made, "id"> | "undo" | "redo")[]): Plan {
  const done: Omit<Made, "id">[] = [];
  let undone: Omit<Made, "id">[] = [];
  for (const press of pressed) {
    if (press === "undo") undone.push(...done.splice(-1));
    else if (press === "redo") done.push(...undone.splice(-1));
    else {
      done.push(press);
      undone = [];
    }
  }
  return applyPatches(plan, done);
}

describe("undo by steps", () => {
  test("undoing n of m changes leaves what replaying the first m - n makes, also with redo in between", () => {
    fc.assert(
      fc.property(presses, (pressed) => {
        // The way of the program: every undo is a change of its own, and the steps follow from the list of changes.
        const log: (Made & { undoes?: string; occurredAt: number })[] = [];
        for (const [index, press] of pressed.entries()) {
          const steps = findSteps(toUndoSteps(plan, log));
          const step = press === "undo" ? steps.done.at(-1) : press === "redo" ? steps.undone.at(-1) : undefined;
          const place = { id: String(index), occurredAt: index };
          if (step) log.push({ ...place, milestoneId: step.milestoneId, patch: step.undo, undoes: step.id });
          else if (typeof press === "object") log.push({ ...place, ...press });
        }
        expect(shown(applyPatches(plan, log))).toEqual(shown(pressSlowly(pressed)));
      }),
      { numRuns: 1_000 },
    );
  });

  test("are the same whether they are found one after another or all at once, and at most so many", () => {
    const entries = Array.from({ length: maxUndoSteps + 5 }, (_, index): UndoEntry => ({ id: String(index) }));
    let steps: UndoSteps<UndoEntry> = { done: [], undone: [] };
    for (const entry of entries) steps = addEntry(steps, entry);
    expect(steps).toEqual(findSteps(entries));
    expect(steps.done).toHaveLength(maxUndoSteps);
    // An undo of something older than all of them changes nothing.
    expect(addEntry(steps, { id: "late", undoes: "0" })).toEqual(steps);
  });

  test("can be undone out of order where nothing newer touches the same", () => {
    const done = [["a"], ["b"], ["a", "c"], ["d"]];
    expect(findUntouched(done, (names) => names)).toEqual([["d"], ["a", "c"], ["b"]]);
  });
});

describe("a change still holds", () => {
  const registers = ["a", "b"];

  test("exactly when the slow way says that everything after it was taken back", () => {
    const action = fc.record({ registers: fc.subarray(registers, { minLength: 1 }), undo: fc.boolean() });
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 12 }), (actions) => {
        const said: RegisterChange[] = [];
        let steps: UndoSteps<UndoEntry & { registers: string[] }> = { done: [], undone: [] };
        for (const [index, each] of actions.entries()) {
          const undone = each.undo ? steps.done.at(-1) : undefined;
          const entry = { id: String(index), registers: undone?.registers ?? each.registers, ...(undone ? { undoes: undone.id } : {}) };
          steps = addEntry(steps, entry);
          // An undo may say nothing of a register in which its change repeated what held.
          const spoken = undone && entry.registers.length > 1 ? entry.registers.slice(0, 1) : entry.registers;
          for (const register of spoken) {
            const place = { occurredAt: index, revision: index, superseded: false };
            said.push({ changeId: entry.id, register, undoes: entry.undoes ?? "", ...place });
          }
        }
        for (const { id, registers: its } of steps.done) {
          const isLast = its.every((register) => steps.done.findLast((other) => other.registers.includes(register))?.id === id);
          expect(isNewestStanding(id, its, said)).toBe(isLast);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("also where something that lost was said since, and not where it was undone", () => {
    const say = (changeId: string, at: number, more: Partial<RegisterChange> = {}): RegisterChange => ({
      ...{ changeId, register: "a", undoes: "", occurredAt: at, revision: at, superseded: false },
      ...more,
    });
    expect(isNewestStanding("1", ["a"], [say("1", 1), say("2", 2, { superseded: true })])).toBe(true);
    expect(isNewestStanding("1", ["a"], [say("1", 1), say("2", 2, { undoes: "1" })])).toBe(false);
    expect(isNewestStanding("2", ["a"], [say("1", 1), say("2", 2, { undoes: "1" })])).toBe(true);
    expect(isNewestStanding("1", ["a"], [])).toBe(false);
  });
});

test("a change of a text is undone to the text from before, and only where it is still there", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b", "\n") }),
      fc.string({ unit: fc.constantFrom("a", "b", "\n") }),
      (before, after) => {
        const change = findTextChange(before, after);
        expect(undoTextChange(after, change)).toBe(before);
        expect(change.removed.length).toBeLessThanOrEqual(before.length);
      },
    ),
  );
  expect(undoTextChange("xyz", { at: 0, removed: "", added: "abc" })).toBeUndefined();
  expect(undoTextChange("a", { at: 5, removed: "b", added: "" })).toBeUndefined();
});
