import { expect, test } from "vitest";
import { toSaveState } from "#app/_features/plan-sync/sync-state.ts";

const saving = { sends: true, unsaved: 1, isStored: true, isFull: false, hadChanges: true, wasRefused: false, failure: undefined };

test("nothing is said before the first change", () => {
  expect(toSaveState({ ...saving, unsaved: 0, hadChanges: false })).toBe("idle");
});

test("a failure is told with where the changes are meanwhile", () => {
  expect(toSaveState(saving)).toBe("saving");
  expect(toSaveState({ ...saving, failure: "unreachable" })).toBe("on-device");
  expect(toSaveState({ ...saving, failure: "unreachable", isStored: false })).toBe("not-saved");
  expect(toSaveState({ ...saving, failure: "signed-out" })).toBe("signed-out");
});

test("what another tab has sent is saved, although the answer to this one failed", () => {
  expect(toSaveState({ ...saving, unsaved: 0, failure: "unreachable" })).toBe("saved");
});

test("a refusal is told once the rest is saved, because that is what it says", () => {
  expect(toSaveState({ ...saving, wasRefused: true })).toBe("saving");
  expect(toSaveState({ ...saving, unsaved: 0, wasRefused: true })).toBe("refused");
});

test("a guest's changes are kept here, as far as there is room", () => {
  expect(toSaveState({ ...saving, sends: false })).toBe("kept-here");
  expect(toSaveState({ ...saving, sends: false, isStored: false, isFull: true })).toBe("not-kept");
});
