import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { getRole } from "#lib/catalog/catalog.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { plannedIds } from "../support/plan-ids.ts";
import { type Enrolled, enrol, sendTick } from "../support/storm.ts";

/** Learners that tick as fast as they are answered, and what was answered. */
export type Storm = {
  /** The ids of the changes that a server said are stored. */
  acknowledged: Set<string>;
  /** Requests that got no answer, or none that was whole. */
  unanswered: number;
  /** How many answers there were of each status. */
  statuses: Map<number, number>;
  /** Ticks until `isOver` says so; failures do not end it. */
  rage(server: string, isOver: () => boolean): Promise<void>;
};

type Ticking = { learner: Enrolled; count: number; id: ReturnType<typeof randomUUID> };

/** Signs up so many learners on the server; each will change a milestone of their own again and again. */
export async function gatherStorm(server: string, learners: number): Promise<Storm> {
  const enrolled: Ticking[] = [];
  for (let index = 0; index < learners; index += 1) enrolled.push({ learner: await enrol(server), count: 0, id: randomUUID() });
  const [milestoneId = ""] = plannedIds(getRole("data-analyst"));
  const storm: Storm = {
    acknowledged: new Set(),
    unanswered: 0,
    statuses: new Map(),
    async rage(target, isOver) {
      const tick = async (one: Ticking) => {
        while (!isOver()) {
          // As the checklist does: until it is stored it is sent again, with the same id.
          const answer = await sendTick(one.learner, milestoneId, one.count, target, one.id).catch(() => undefined);
          if (!answer) storm.unanswered += 1;
          else storm.statuses.set(answer.status, (storm.statuses.get(answer.status) ?? 0) + 1);
          if (!answer?.stored) {
            await sleep(20);
            continue;
          }
          storm.acknowledged.add(one.id);
          Object.assign(one, { count: one.count + 1, id: randomUUID() });
        }
      };
      await Promise.all(enrolled.map(tick));
    },
  };
  return storm;
}

/** Finds what a storm broke in a database: ticks that are gone, gaps in the history, states that the history does not lead to. */
export async function findLosses(db: UnscopedDatabase, acknowledged: ReadonlySet<string>): Promise<string[]> {
  const events = await db.event.findMany({ orderBy: [{ learnerId: "asc" }, { revision: "asc" }] });
  const stored = new Set(events.map(({ changeId }) => changeId));
  const losses = [...acknowledged].filter((id) => !stored.has(id)).map((id) => `the acknowledged tick ${id} is gone`);
  const revisions = new Map<string, number>();
  const states = new Map<string, string>();
  for (const { learnerId, revision, milestoneId, kind, before, after } of events) {
    if (revision !== (revisions.get(learnerId) ?? 0) + 1) losses.push(`history of ${learnerId} has a gap before ${revision}`);
    revisions.set(learnerId, revision);
    if (kind !== "status") continue;
    const key = `${learnerId} ${milestoneId}`;
    if (before !== (states.get(key) ?? "not_started"))
      losses.push(`the event ${revision} of ${learnerId} does not follow the one before it`);
    states.set(key, after);
  }
  for (const { id, revision } of await db.learner.findMany()) {
    if (revision !== (revisions.get(id) ?? 0)) losses.push(`${id} counts ${revision} changes and has ${revisions.get(id) ?? 0}`);
  }
  for (const { learnerId, milestoneId, status } of await db.learnerMilestone.findMany()) {
    if (states.get(`${learnerId} ${milestoneId}`) !== status) losses.push(`the state of ${milestoneId} is not what its history leads to`);
  }
  return losses;
}
