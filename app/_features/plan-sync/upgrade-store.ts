import type { IDBPTransaction } from "idb";
import { makeId } from "./make-id.ts";
import { renameChangeFields, renameStudyTime } from "./old-field-names.ts";
import type { OutboxEntry, QueuedSchedule, Schema } from "./stored-records.ts";

type Upgrade = IDBPTransaction<Schema, ("outbox" | "plans" | "facts")[], "versionchange">;

/**
 * Converts the records of version 1, which are the only copy of a guest's plans. The store "changes" becomes the outbox; unsent schedules,
 * which were facts, are appended to it; fields get their current names. All or nothing: if something fails, the database stays as it was
 * and does not open.
 */
export async function upgradeFromVersion1(tx: Upgrade): Promise<void> {
  try {
    await convertRecords(tx);
  } catch {
    // Opening the database fails together with this transaction, so its caller gets the error.
    tx.done.catch(() => {});
    tx.abort();
  }
}

async function convertRecords(tx: Upgrade): Promise<void> {
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
    const fact = parse(cursor.value);
    if (kind === "plannings" && Array.isArray(fact)) await cursor.update(JSON.stringify(fact.map(renameStudyTime)));
    if (kind !== "planning" || !fact) continue;
    const { studyTime, madeAt } = renameStudyTime(fact) as QueuedSchedule;
    await outbox.add({ kind: "schedule", id: makeId(), owner, planId, studyTime, madeAt });
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
