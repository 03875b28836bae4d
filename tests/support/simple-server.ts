import type { Change } from "#lib/data/changes/changes.ts";
import { applyPatch, type MilestonePatch, type Plan } from "#lib/planner/plan/plan.ts";
import {
  type AppliedChange,
  type ChangeOrigin,
  effectiveTime,
  findNewest,
  happensBefore,
  isNewer,
} from "#lib/planner/sync/happens-before.ts";
import { partsOf, type SyncServer } from "./sync-world.ts";

/** A minimal server with the rules of `lib/planner/sync`: it keeps all changes in a list. */
export function simpleServer(first: Plan): SyncServer & { stored: Map<string, AppliedChange[]> } {
  const stored = new Map<string, AppliedChange[]>();
  const known = new Set<string>();
  let revision = 0;
  let plan = first;
  function take({ id, milestoneId, patch, origin }: Change) {
    for (const [register, value] of partsOf({ milestoneId, patch })) {
      const all = stored.get(register) ?? [];
      const seen = findNewest(all.filter((each) => happensBefore(origin as ChangeOrigin, each)));
      const occurredAt = effectiveTime(origin as ChangeOrigin, seen);
      const applied = { changeId: id, clientId: origin?.clientId ?? "", revision, occurredAt };
      if (isNewer(applied, findNewest(all))) plan = applyPatch(plan, milestoneId, read(register, value));
      stored.set(register, [...all, applied]);
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

function read(register: string, value: string): MilestonePatch {
  const [, kind, stepId = ""] = register.split(" ");
  if (kind === "status") return { status: value as NonNullable<MilestonePatch["status"]> };
  return kind === "skipped" ? { skipped: value === "true" } : { step: { id: stepId, done: value === "true" } };
}
