import type { DBSchema } from "idb";
import type { MilestonePatch, Plan } from "#lib/planner/plan/plan.ts";
import type { LocalChange } from "#lib/planner/sync/replay-changes.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import type { EarlierZone } from "#lib/planner/time/time-zone.ts";

/** A tick, a status or a note: the patch of one milestone of a plan, and where and when (by the device's clock) it was made. */
export type QueuedChange = {
  kind: "change";
  /** A UUID: a change that is sent twice counts once. */
  id: string;
  owner: string;
  planId: string;
  milestoneId: string;
  patch: MilestonePatch;
  /** The id of the change that it undoes: it applies only while that one still stands. */
  undoes?: string;
  origin: { clientId: string; baseRevision: number; occurredAt: number };
  /** Whether it was made together with a schedule revision of this device, whose undo takes it back: it is no step of its own. */
  withSchedule?: true;
  /** Whether the server refused it. Only notes are kept after that, so that their text is not lost; they are not sent again. */
  isRefused?: true;
};

/** A change as the planner replays it. */
export function toMade({ id, milestoneId, patch, origin, undoes }: QueuedChange): LocalChange {
  return { id, milestoneId, patch, occurredAt: origin.occurredAt, undoes };
}

/** The study time of a plan, from which the server computes its dates. Each plan has at most one, the newest. */
export type QueuedSchedule = {
  kind: "schedule";
  id: string;
  owner: string;
  planId: string;
  studyTime: StudyTime;
  /** The zones that a guest's plan had before, for the account's plan. */
  earlierZones?: readonly EarlierZone[];
  /** By the device's clock, in milliseconds since 1970. */
  madeAt: number;
};

export type OutboxEntry = QueuedChange | QueuedSchedule;

/** A plan as the server last sent it, with the changes that the server acknowledged since. */
export type StoredPlan = { owner: string; planId: string; plan: Plan; openedAt: number };

/** The key of the fact that holds the schedule revisions of a plan that were made on this device. */
export const revisionsKeyOf = (owner: string, planId: string) => `${owner} schedule-revisions ${planId}`;

export interface Schema extends DBSchema {
  /** In the order in which they were made. */
  outbox: { key: number; value: OutboxEntry; indexes: { id: string; owner: string; plan: [string, string] } };
  plans: { key: [string, string]; value: StoredPlan; indexes: { owner: string } };
  facts: { key: string; value: string };
}
