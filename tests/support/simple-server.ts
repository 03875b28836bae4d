import type { Change } from "#lib/data/changes/changes.ts";
import { applySetting, type Plan, type Setting } from "#lib/planner/plan/plan.ts";
import { type Arrived, findNewest, hadSeen, isNewer, placeInTime, type Said } from "#lib/planner/sync/happens-before.ts";
import { partsOf, type SyncServer } from "./sync-world.ts";

/** The rules of `lib/planner/sync.ts` with nothing around them: all statements in a list. */
export function simpleServer(first: Plan): SyncServer & { stored: Map<string, Arrived[]> } {
  const stored = new Map<string, Arrived[]>();
  const known = new Set<string>();
  let revision = 0;
  let plan = first;
  function take({ id, milestoneId, setting, said }: Change) {
    for (const [register, value] of partsOf({ milestoneId, setting })) {
      const all = stored.get(register) ?? [];
      const seen = findNewest(all.filter((each) => hadSeen(said as Said, each)));
      const statement = { changeId: id, device: said?.device ?? "", revision, at: placeInTime(said as Said, seen) };
      if (isNewer(statement, findNewest(all))) plan = applySetting(plan, milestoneId, read(register, value));
      stored.set(register, [...all, statement]);
    }
  }
  return {
    stored,
    read: async () => ({ ...plan, revision }),
    async store(changes) {
      const before = revision;
      for (const change of changes) {
        if (known.has(change.id)) continue;
        known.add(change.id);
        revision += 1;
        take(change);
      }
      return { results: changes.map(() => "applied" as const), before, revision };
    },
  };
}

function read(register: string, value: string): Setting {
  const [, kind, stepId = ""] = register.split(" ");
  if (kind === "status") return { status: value as NonNullable<Setting["status"]> };
  return kind === "skipped" ? { skipped: value === "true" } : { step: { id: stepId, done: value === "true" } };
}
