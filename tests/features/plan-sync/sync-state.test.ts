import { expect, test } from "vitest";
import { toSaveState } from "#app/_features/plan-sync/sync-state.ts";

const saving = { sends: true, unsaved: 1, isStored: true, isFull: false, hadChanges: true, wasRefused: false, failure: undefined };

test("nothing is shown before the first change", () => {
  expect(toSaveState({ ...saving, unsaved: 0, hadChanges: false })).toBe("idle");
});

test("a failure is shown together with where the changes are meanwhile", () => {
  expect(toSaveState(saving)).toBe("saving");
  expect(toSaveState({ ...saving, failure: "unreachable" })).toBe("on-device");
  expect(toSaveState({ ...saving, failure: "unreachable", isStored: false })).toBe("not-saved");
  expect(toSaveState({ ...saving, failure: "signed-out" })).toBe("signed-out");
});

test("changes that another tab has sent are saved, although this tab's request failed", () => {
  expect(toSaveState({ ...saving, unsaved: 0, failure: "unreachable" })).toBe("saved");
});

test("a refusal is shown once the rest is saved", () => {
  expect(toSaveState({ ...saving, wasRefused: true })).toBe("saving");
  expect(toSaveState({ ...saving, unsaved: 0, wasRefused: true })).toBe("refused");
});

test("a guest's changes are stored on the device, as far as there is room", () => {
  expect(toSaveState({ ...saving, sends: false })).toBe("kept-here");
  expect(toSaveState({ ...saving, sends: false, isStored: false, isFull: true })).toBe("not-kept");
});
