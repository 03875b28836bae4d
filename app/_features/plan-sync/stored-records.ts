import type { DBSchema } from "idb";
import type { MilestonePatch, Plan } from "#lib/planner/plan/plan.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";

/** A tick, a state or a note: what it sets on one milestone of a plan, and where and when (by the device's clock) it was made. */
export type QueuedChange = {
  kind: "change";
  /** A UUID: sending the same change twice counts once. */
  id: string;
  owner: string;
  planId: string;
  milestoneId: string;
  patch: MilestonePatch;
  origin: { clientId: string; baseRevision: number; occurredAt: number };
  /** Whether the server refused it. Only notes are kept then, so that their text is not lost; they are not sent again. */
  isRefused?: true;
};

/** The study time of a plan, from which the server computes its dates. There is at most one for each plan, the newest. */
export type QueuedSchedule = {
  kind: "schedule";
  id: string;
  owner: string;
  planId: string;
  studyTime: StudyTime;
  /** By the device's clock, in milliseconds since 1970. */
  madeAt: number;
};

export type OutboxEntry = QueuedChange | QueuedSchedule;

/** A plan as the server last sent it, with what the server acknowledged since. */
export type StoredPlan = { owner: string; planId: string; plan: Plan; openedAt: number };

export interface Schema extends DBSchema {
  /** In the order in which they were made. */
  outbox: { key: number; value: OutboxEntry; indexes: { id: string; owner: string; plan: [string, string] } };
  plans: { key: [string, string]; value: StoredPlan; indexes: { owner: string } };
  facts: { key: string; value: string };
}
