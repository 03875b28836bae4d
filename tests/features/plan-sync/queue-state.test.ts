import { expect, test } from "vitest";
import type { KeptChange } from "#app/_features/plan-sync/open-store.ts";
import { emptyQueue, type QueueEvent, reduceQueue, saySaved } from "#app/_features/plan-sync/queue-state.ts";

const change: KeptChange = {
  id: "one",
  owner: "learner",
  planId: "plan",
  milestoneId: "sql-basics",
  patch: { status: "done" },
  origin: { clientId: "tab", baseRevision: 0, occurredAt: 0 },
};
const after = (...events: QueueEvent[]) => saySaved(events.reduce(reduceQueue, emptyQueue));
const made: QueueEvent[] = [{ kind: "made", change, sends: true }, { kind: "kept", durable: true }, { kind: "sending" }];

test("what another tab has sent in the meantime is saved, although the answer to this one failed", () => {
  expect(after(...made, { kind: "failed", signedOut: false })).toBe("on-device");
  expect(after(...made, { kind: "done", ids: new Set(["one"]), refused: false }, { kind: "failed", signedOut: false })).toBe("saved");
});

test("what another tab has sent is saved, although this one sends it once more", () => {
  const done: QueueEvent = { kind: "done", ids: new Set(["one"]), refused: false };
  expect(after(...made, done, { kind: "sending" })).toBe("saving");
  expect(after(...made, done, { kind: "sending" }, done)).toBe("saved");
});
