import { type MilestonePatch, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { Life } from "./history.ts";
import type { Ledger, MadeChange } from "./ledger.ts";
import { short } from "./network.ts";
import type { Server } from "./server.ts";

type StoredRow = { learnerId: string; changeId: string; milestoneId: string; kind: string; stepId: string; revision: number };
type EventRow = StoredRow & { before: string; after: string; superseded: number };

/** Compares what truly happened in a history with what the server and the devices have at its end. */
export function check(life: Life, server: Server, ledger: Ledger): void {
  const events = server.reader.prepare(`SELECT * FROM "Event" ORDER BY "learnerId", "revision"`).all() as EventRow[];
  const others = server.reader.prepare(`SELECT * FROM "AppliedChange"`).all() as StoredRow[];
  const stored = Map.groupBy<string, StoredRow>([...events, ...others], ({ changeId }) => changeId);
  checkLosses(ledger, stored, events);
  checkHistory(ledger, events);
  checkDevices(life, ledger);
  for (const learner of Object.values(server.learners)) {
    const screen = life.devices.map((device) => life.screens.get(device)).find((each) => each?.owner === learner.id);
    const made = [...ledger.changes.values()].filter((change) => change.learner === learner.id && stored.has(change.id));
    const revisions = new Map(made.map(({ id }) => [id, Math.max(...(stored.get(id) ?? []).map(({ revision }) => revision))]));
    if (screen?.plan) checkWinners(ledger, made, revisions, screen.plan, life.setsClocks);
  }
}

/** What was promised is stored, once, for whom it belongs to; and nothing is stored that nobody made. */
function checkLosses(ledger: Ledger, stored: ReadonlyMap<string, StoredRow[]>, events: readonly EventRow[]): void {
  for (const made of ledger.changes.values()) {
    const rows = stored.get(made.id) ?? [];
    const isExcused = made.abandoned || made.refused || (made.undoes !== undefined && made.superseded);
    if (made.promised && rows.length === 0 && !isExcused) ledger.violate(`${name(made)} was promised and is lost`);
    const parts = rows.map(({ kind, stepId }) => `${kind} ${stepId}`).sort();
    const wanted = kindsOf(made.patch).sort();
    if (rows.length > 0 && String(parts) !== String(wanted)) ledger.violate(`${name(made)} is stored as ${parts}, not as ${wanted}`);
  }
  for (const [id, rows] of stored) {
    const made = ledger.changes.get(id);
    if (!made) ledger.violate(`nobody made ${id}, which is stored`);
    else if (rows.some(({ learnerId }) => learnerId !== made.learner)) ledger.violate(`${name(made)} is stored for somebody else`);
  }
  for (const { changeId, kind, stepId, after } of events) {
    const made = ledger.changes.get(changeId);
    const value = made && valuesOf(made).get(`${made.milestoneId} ${kind} ${stepId}`.trim());
    if (made && value !== after) ledger.violate(`${name(made)} is stored with the value ${after}`);
  }
}

/** Each event follows the one before it, without a gap. */
function checkHistory(ledger: Ledger, events: readonly EventRow[]): void {
  const values = new Map<string, string>();
  for (const { learnerId, milestoneId, kind, stepId, before, after, superseded, changeId } of events) {
    const register = `${learnerId} ${milestoneId} ${kind} ${stepId}`;
    const held = values.get(register) ?? (kind === "status" ? "not_started" : "false");
    if (before !== held) ledger.violate(`the event of ${short(changeId)} follows ${before}, but ${held} held`);
    if (!superseded) values.set(register, after);
  }
}

/** Every device has nothing left to send, and shows what all others show. */
function checkDevices(life: Life, ledger: Ledger): void {
  const shown = new Map<string, { name: string; plan: string }>();
  const kept = new Set<string>();
  for (const device of life.devices) {
    const screen = life.screens.get(device);
    const owner = life.ownerOf(device);
    if (!screen?.plan || screen.owner !== owner) {
      ledger.violate(`${device.name} does not show the plan of ${owner}`);
      continue;
    }
    if (screen.unsaved > 0) ledger.violate(`${device.name} has ${screen.unsaved} changes that it never sends`);
    const plan = JSON.stringify(screen.plan.areas);
    const copy = JSON.stringify(life.copies.get(device)?.areas ?? []);
    if (copy !== plan) ledger.violate(`${device.name} keeps another plan than it shows: ${differences(copy, plan)}`);
    for (const entry of life.waiting.get(device) ?? []) {
      const made = ledger.changes.get(entry.id);
      if (made?.refused && made.patch.note) kept.add(entry.id);
      else ledger.violate(`${device.name} keeps ${short(entry.id)} in its outbox for ever`);
    }
    const other = shown.get(owner);
    if (other && other.plan !== plan)
      ledger.violate(`${device.name} and ${other.name} show different plans of ${owner}: ${differences(other.plan, plan)}`);
    shown.set(owner, { name: device.name, plan });
  }
  // The text of a note that was refused stays until its learner writes another one there.
  for (const made of ledger.changes.values()) {
    if (!made.refused || !made.promised || made.abandoned || kept.has(made.id)) continue;
    const isReplaced = [...ledger.changes.values()].some(
      (other) => other.device === made.device && other.at > made.at && other.patch.note && other.milestoneId === made.milestoneId,
    );
    if (!isReplaced) ledger.violate(`${name(made)} was refused, and what it said is gone`);
  }
}

function differences(one: string, other: string): string {
  const read = (text: string) => {
    const fields = milestonesOf({ areas: JSON.parse(text) }).flatMap((item) =>
      Object.entries(item).map(([key, value]) => [item.id, key, value]),
    );
    return fields.map((field) => JSON.stringify(field));
  };
  const [left, right] = [read(one), read(other)];
  return left.flatMap((field, at) => (field === right[at] ? [] : [`${field} and ${right[at]}`])).join("; ");
}

/**
 * Of each thing, a change holds that no other one beats. One beats another if the device that made it showed the other; and, while nobody
 * sets a clock, if it was made later, by more than the other's request took: by as much the server dates it later.
 */
function checkWinners(
  ledger: Ledger,
  made: readonly MadeChange[],
  revisions: ReadonlyMap<string, number>,
  plan: Plan,
  setsClocks: boolean,
): void {
  const latest = new Map<string, number>();
  const ofRegister = new Map<string, { change: MadeChange; value: string }[]>();
  for (const change of made.toSorted((one, other) => one.at - other.at)) {
    for (const [register, value] of valuesOf(change)) ofRegister.set(register, [...(ofRegister.get(register) ?? []), { change, value }]);
  }
  const has = readPlan(plan);
  for (const [register, changes] of ofRegister) {
    if (register.endsWith(" took") && changes.some(({ change }) => change.undoes !== undefined)) continue;
    for (const { change } of changes) {
      const before = changes.flatMap(({ change: each }) =>
        isSamePage(each, change) && each.at < change.at ? [(latest.get(each.id) ?? 0) + 1] : [],
      );
      latest.set(change.id, Math.max(change.at + (change.latency ?? 0), ...before));
    }
    const beats = (one: MadeChange, other: MadeChange) =>
      one !== other &&
      (one.shown >= (revisions.get(other.id) ?? Number.POSITIVE_INFINITY) ||
        (isSamePage(one, other) && one.at > other.at) ||
        (!setsClocks && one.at > (latest.get(other.id) ?? 0)));
    const standing = changes.filter(({ change }) => !changes.some((other) => beats(other.change, change)));
    const value = has.get(register);
    if (!standing.some((each) => each.value === value)) {
      ledger.violate(`${register} is ${value}, and not what ${standing.map(({ change }) => name(change)).join(" or ")} set`);
    }
  }
  checkTexts(ledger, made, plan);
}

/** A text that somebody wrote stands, unless somebody who saw it replaced it. */
function checkTexts(ledger: Ledger, made: readonly MadeChange[], plan: Plan): void {
  const notes = new Map(milestonesOf(plan).map(({ id, note }) => [id, note]));
  const written = made.filter(({ patch }) => patch.note);
  for (const change of written) {
    const { text = "", before = "" } = change.patch.note ?? {};
    for (const [mark] of text.matchAll(/\(text \d+\)/g)) {
      if (before.includes(mark)) continue;
      const isReplaced = written.some(
        ({ milestoneId, patch: { note } }) => milestoneId === change.milestoneId && note?.before.includes(mark),
      );
      if (!isReplaced && !notes.get(change.milestoneId)?.includes(mark)) ledger.violate(`${mark} of ${name(change)} is gone from the note`);
    }
  }
}

const isSamePage = (one: MadeChange, other: MadeChange) => one.device === other.device && one.page === other.page;

/** What a change sets, each with its value. Notes are merged and have no rivals. */
function valuesOf({ milestoneId, patch }: MadeChange): Map<string, string> {
  const values = new Map<string, string>();
  if (patch.status !== undefined) values.set(`${milestoneId} status`, patch.status);
  if (patch.skipped !== undefined) values.set(`${milestoneId} skipped`, String(patch.skipped));
  if (patch.step) values.set(`${milestoneId} step ${patch.step.id}`, String(patch.step.done));
  if (patch.took) values.set(`${milestoneId} took`, String(patch.took.minutes));
  return values;
}

function kindsOf({ status, skipped, step, note, took }: MilestonePatch): string[] {
  return [
    ...(status === undefined ? [] : ["status "]),
    ...(skipped === undefined ? [] : ["skipped "]),
    ...(step ? [`step ${step.id}`] : []),
    ...(note ? ["note "] : []),
    ...(took ? ["took "] : []),
  ];
}

function readPlan(plan: Plan): Map<string, string> {
  return new Map(
    milestonesOf(plan).flatMap(({ id, status, skipped, steps, took = 0 }) => [
      [`${id} status`, status] as const,
      [`${id} skipped`, String(skipped)] as const,
      [`${id} took`, String(took)] as const,
      ...steps.map((step) => [`${id} step ${step.id}`, String(step.done)] as const),
    ]),
  );
}

function name({ id, device, milestoneId, patch }: MadeChange): string {
  return `${short(id)} of ${device} (${milestoneId} ${JSON.stringify(patch).slice(0, 80)})`;
}
