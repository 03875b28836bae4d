import type { Network } from "./network.ts";
import type { Told } from "./told.ts";

/**
 * Why a milestone stands where it does: it was answered or done, a "yes" to one that needs it (`by`), a "no" to one that it needs, or all
 * answers together.
 */
export type Reason = { kind: "settled" | "said" | "all" } | { kind: "before" | "after"; by: string };

/** A reason, and whether a "no" comes before the milestone. */
export type Settling = { reason: Reason; isAfterNo: boolean };

/** The reason of each milestone, and whether a "no" comes before it. A "no" counts more than a "yes", and the nearest answer more than others. */
export function findSettling({ ids, before }: Network, { answers, settled }: Told): Settling[] {
  const noBefore = new Map<number, string>();
  const yesAfter = new Map<number, string>();
  for (const [at, id] of ids.entries()) {
    for (const prerequisite of before[at] as readonly number[]) {
      const no = answers.get(ids[prerequisite] as string) === "no" ? ids[prerequisite] : noBefore.get(prerequisite);
      if (no !== undefined) noBefore.set(at, no);
    }
    if (settled.has(id)) noBefore.delete(at);
  }
  for (let at = ids.length - 1; at >= 0; at--) {
    const yes = answers.get(ids[at] as string) === "yes" ? ids[at] : yesAfter.get(at);
    if (yes !== undefined) for (const prerequisite of before[at] as readonly number[]) yesAfter.set(prerequisite, yes);
  }
  return ids.map((id, at) => {
    const [no, yes] = [noBefore.get(at), yesAfter.get(at)];
    return { reason: reasonOf(id, { answers, settled }, no, yes), isAfterNo: no !== undefined };
  });
}

function reasonOf(id: string, { answers, settled }: Told, no: string | undefined, yes: string | undefined): Reason {
  if (settled.has(id)) return { kind: "settled" };
  if (answers.has(id)) return { kind: "said" };
  if (no !== undefined) return { kind: "after", by: no };
  return yes === undefined ? { kind: "all" } : { kind: "before", by: yes };
}
