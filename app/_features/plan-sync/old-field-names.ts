/**
 * Renames the fields of release 0.1, for one release: browsers still hold such records, and open tabs and service workers still send them.
 * DELETE THIS FILE AND ITS USES AFTER RELEASE 0.2: the upgrade from versions 1 and 2 in `open-store.ts`, and the uses in `receive-changes.ts`,
 * `receive-schedule.ts` and `read-role.ts`.
 */

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The fields with one of them under its new name. A record that has the new name, or neither, stays as it is. */
function renameField(fields: Fields, from: string, to: string): Fields {
  if (!Object.hasOwn(fields, from) || Object.hasOwn(fields, to)) return fields;
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name === from ? to : name, value]));
}

/** A change with `setting` as `patch` and `said {device, seen, madeAt}` as `origin {clientId, baseRevision, occurredAt}`. */
export function renameChangeFields(change: unknown): unknown {
  if (!isFields(change)) return change;
  const renamed = renameField(renameField(change, "setting", "patch"), "said", "origin");
  if (renamed === change || !isFields(renamed.origin)) return renamed;
  const origin = renameField(renameField(renamed.origin, "device", "clientId"), "seen", "baseRevision");
  return { ...renamed, origin: renameField(origin, "madeAt", "occurredAt") };
}

/** The body of a request with changes, each with its new field names. */
export function renameChangesBody(body: unknown): unknown {
  return isFields(body) && Array.isArray(body.changes) ? { ...body, changes: body.changes.map(renameChangeFields) } : body;
}

/** A schedule revision with `settings` as `studyTime` and `withdrawnAt` as `undoneAt`. */
export function renameRevisionFields(revision: unknown): unknown {
  return isFields(revision) ? renameField(renameStudyTime(revision), "withdrawnAt", "undoneAt") : revision;
}

/** A plan, a schedule revision, or a request that sets a schedule, with `settings` as `studyTime`. */
export function renameStudyTime<Value>(record: Value): Value {
  return isFields(record) ? (renameField(record, "settings", "studyTime") as Value) : record;
}
