import type { IDBPTransaction } from "idb";
import { makeId } from "./make-id.ts";
import { renameChangeFields, renameRevisionFields, renameStudyTime } from "./old-field-names.ts";
import { type OutboxEntry, type QueuedSchedule, revisionsKeyOf, type Schema } from "./stored-records.ts";

type Upgrade = IDBPTransaction<Schema, ("outbox" | "plans" | "facts")[], "versionchange">;

/**
 * Converts the records of an earlier version, which are the only copy of a guest's plans. All or nothing: if something fails, the database
 * stays as it was and does not open.
 */
export async function upgradeStore(tx: Upgrade, oldVersion: number): Promise<void> {
  try {
    if (oldVersion === 1) await convertVersion1(tx);
    await renameRevisions(tx);
  } catch {
    // Opening the database fails together with this transaction, so its caller gets the error.
    tx.done.catch(() => {});
    tx.abort();
  }
}

/**
 * The store "changes" becomes the outbox; unsent schedules, which were facts, are appended to it; fields get the names of version 2.
 */
async function convertVersion1(tx: Upgrade): Promise<void> {
  const outbox = tx.objectStore("changes" as "outbox");
  outbox.name = "outbox";
  for (let cursor = await outbox.openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...(renameChangeFields(cursor.value) as OutboxEntry), kind: "change" } as OutboxEntry);
  }
  for (let cursor = await tx.objectStore("plans").openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...cursor.value, plan: renameStudyTime(cursor.value.plan) });
  }
  for (let cursor = await tx.objectStore("facts").openCursor(); cursor; cursor = await cursor.continue()) {
    const [owner = "", kind, planId = ""] = cursor.key.split(" ");
    const fact = kind === "planning" && parse(cursor.value);
    if (!fact) continue;
    const { studyTime, madeAt } = renameStudyTime(fact) as QueuedSchedule;
    await outbox.add({ kind: "schedule", id: makeId(), owner, planId, studyTime, madeAt });
    await cursor.delete();
  }
}

/** Versions 1 and 2 call the schedule revisions of a plan "plannings". */
async function renameRevisions(tx: Upgrade): Promise<void> {
  for (let cursor = await tx.objectStore("facts").openCursor(); cursor; cursor = await cursor.continue()) {
    const [owner = "", kind, planId = ""] = cursor.key.split(" ");
    const revisions = kind === "plannings" && parse(cursor.value);
    if (!Array.isArray(revisions)) continue;
    await tx.objectStore("facts").put(JSON.stringify(revisions.map(renameRevisionFields)), revisionsKeyOf(owner, planId));
    await cursor.delete();
  }
}

/** @returns undefined for a fact that is not JSON, such as the owner's id */
function parse(fact: string): unknown {
  try {
    return JSON.parse(fact);
  } catch {
    return undefined;
  }
}
