import fc from "fast-check";
import type { Change } from "#lib/data/changes/changes.ts";
import { applyPatch, type MilestonePatch, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { ChangeResult } from "#lib/planner/sync/change-result.ts";
import { correctTime } from "#lib/planner/sync/happens-before.ts";

/** The parts of a server that the simulation needs: reading the plan and storing changes. */
export type SyncServer = {
  read(): Promise<Plan>;
  store(changes: readonly Change[], now: Date): Promise<{ results: ChangeResult[]; before: number; revision: number }>;
};

/** A change in a device's log, with times by its own clock. */
type Kept = { id: string; milestoneId: string; patch: MilestonePatch; seen: number; madeAt: number };
type Packet = { device: Device; changes: readonly Kept[]; sentAt: number };
type Device = { id: string; clock: number; seen: number; plan: Plan; log: Kept[] };

/** A change with its real time, and the ids of the changes that its device had been told of or had made. */
export type Truth = Pick<Kept, "id" | "milestoneId" | "patch"> & { madeAt: number; knew: ReadonlySet<string> };

export type Step =
  | { do: "say"; device: number; milestone: number; patch: MilestonePatch }
  | { do: "send"; device: number; answer: "heard" | "lost"; most: number }
  | { do: "look"; device: number }
  | { do: "crash"; device: number }
  | { do: "again"; packet: number }
  | { do: "wait"; ms: number }
  | { do: "set-clock"; device: number; ms: number };

const device = fc.nat({ max: 3 });
const hours = fc.integer({ min: -26 * 3_600_000, max: 26 * 3_600_000 });

/** Any sequence of steps. @param steps of the first milestone */
export function happenings(steps: readonly string[], clocksAreSet: boolean): fc.Arbitrary<Step[]> {
  const patch: fc.Arbitrary<MilestonePatch> = fc.oneof(
    fc.record({ status: fc.constantFrom("not_started", "in_progress", "done", "known"), skipped: fc.constant(false) }),
    fc.record({ skipped: fc.constant(true) }),
    fc.record({ step: fc.record({ id: fc.constantFrom(...steps), done: fc.boolean() }) }),
  );
  const say = fc.record({ do: fc.constant("say" as const), device, milestone: fc.nat({ max: 1 }), patch });
  const answer = fc.constantFrom("heard" as const, "heard" as const, "lost" as const);
  return fc.array(
    fc.oneof(
      { weight: 6, arbitrary: say },
      { weight: 4, arbitrary: fc.record({ do: fc.constant("send" as const), device, answer, most: fc.integer({ min: 1, max: 4 }) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant("look" as const), device }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant("crash" as const), device }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant("again" as const), packet: fc.nat({ max: 20 }) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.integer({ min: 1, max: 7 * 86_400_000 }) }) },
      ...(clocksAreSet ? [{ weight: 1, arbitrary: fc.record({ do: fc.constant("set-clock" as const), device, ms: hours }) }] : []),
    ),
    { maxLength: 40 },
  );
}

/**
 * Simulates steps on up to four devices and a server, and syncs all devices at the end. A device keeps its log as the browser does: a
 * change stays until it is acknowledged, and the oldest changes are sent first.
 */
export async function live(server: SyncServer, steps: readonly Step[], clocks: readonly number[], milestoneIds: readonly string[]) {
  let now = Date.UTC(2026, 10, 23, 10);
  let made = 0;
  const first = await server.read();
  const devices = clocks.map((clock, at): Device => ({ id: `device-${at}`, clock, seen: 0, plan: first, log: [] }));
  const truths: Truth[] = [];
  const packets: Packet[] = [];
  /** The revision with which each change was stored, to know which changes a device was told of. */
  const arrived = new Map<string, number>();
  const acknowledged = new Set<string>();

  const get = (at: number) => devices[at % devices.length] as Device;
  async function deliver({ device: { id }, changes, sentAt }: Packet) {
    const placed = changes.map(({ id: changeId, milestoneId, patch, seen, madeAt }): Change => {
      return {
        id: changeId,
        milestoneId,
        patch,
        origin: { clientId: id, baseRevision: seen, occurredAt: correctTime(madeAt, sentAt, now) },
      };
    });
    const answer = await server.store(placed, new Date(now));
    for (const change of changes) if (!arrived.has(change.id)) arrived.set(change.id, answer.revision);
    return answer;
  }
  async function send(from: Device, answer: "heard" | "lost", most: number) {
    const packet = { device: from, changes: from.log.slice(0, most), sentAt: now + from.clock };
    if (packet.changes.length === 0) return;
    packets.push(packet);
    const { revision, results } = await deliver(packet);
    if (results.includes("not-found")) throw new Error("a change was not taken");
    if (answer === "lost") return;
    for (const { id } of packet.changes) acknowledged.add(id);
    from.plan = packet.changes.reduce((plan, { milestoneId, patch }) => applyPatch(plan, milestoneId, patch), from.plan);
    from.log = from.log.slice(packet.changes.length);
    from.seen = Math.max(from.seen, revision);
  }
  async function look(from: Device) {
    from.plan = await server.read();
    from.seen = Math.max(from.seen, from.plan.revision ?? 0);
  }

  for (const step of steps) {
    // Two steps are never closer than a hundredth of a second.
    now += 10;
    if (step.do === "wait") now += step.ms;
    else if (step.do === "again") {
      const packet = packets[step.packet % Math.max(1, packets.length)];
      if (packet) await deliver(packet);
    } else {
      const from = get(step.device);
      if (step.do === "set-clock") from.clock = step.ms;
      else if (step.do === "look") await look(from);
      // The plan in memory is lost; the log and the last known revision are kept.
      else if (step.do === "crash") from.plan = first;
      else if (step.do === "send") await send(from, step.answer, step.most);
      else {
        made += 1;
        const id = `${String(made).padStart(3, "0")}-${from.id}`;
        // The steps belong to the first milestone.
        const milestoneId = milestoneIds[step.patch.step ? 0 : step.milestone % milestoneIds.length] ?? "";
        const told = truths.filter(
          (truth) => (arrived.get(truth.id) ?? Number.POSITIVE_INFINITY) <= from.seen || truth.id.endsWith(from.id),
        );
        truths.push({ id, milestoneId, patch: step.patch, madeAt: now, knew: new Set(told.map((truth) => truth.id)) });
        from.log.push({ id, milestoneId, patch: step.patch, seen: from.seen, madeAt: now + from.clock });
      }
    }
  }
  // At the end all devices send and read everything.
  for (const from of devices) {
    now += 10;
    while (from.log.length > 0) await send(from, "heard", 3);
  }
  for (const from of devices) await look(from);
  return { devices, truths, acknowledged };
}

/** Lists the parts of a patch, each with its value; each part is decided on its own. */
export function partsOf({ milestoneId, patch }: Pick<Truth, "milestoneId" | "patch">): [register: string, value: string][] {
  return [
    ...(patch.status === undefined ? [] : [[`${milestoneId} status`, patch.status] as [string, string]]),
    ...(patch.skipped === undefined ? [] : [[`${milestoneId} skipped`, String(patch.skipped)] as [string, string]]),
    ...(patch.step ? [[`${milestoneId} step ${patch.step.id}`, String(patch.step.done)] as [string, string]] : []),
  ];
}

/** Returns the same parts of a plan as it is shown. */
export function readParts(plan: Plan): Map<string, string> {
  return new Map(
    milestonesOf(plan).flatMap((item) => [
      [`${item.id} status`, item.status] as const,
      [`${item.id} skipped`, String(item.skipped)] as const,
      ...item.steps.map((step) => [`${item.id} step ${step.id}`, String(step.done)] as const),
    ]),
  );
}
