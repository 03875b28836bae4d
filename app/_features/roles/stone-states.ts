/** How a milestone looks in a role's small picture. */
export type StoneState = "settled" | "here" | "ready" | "later";

/**
 * The state of each milestone of a role.
 * @param here the milestone that the learner works on
 */
export function stoneStates(
  milestones: readonly { id: string; prerequisites: readonly string[] }[],
  settled: ReadonlySet<string>,
  here: string | undefined,
): Map<string, StoneState> {
  const ids = new Set(milestones.map(({ id }) => id));
  return new Map(
    milestones.map(({ id, prerequisites }) => {
      if (settled.has(id)) return [id, "settled"];
      if (id === here) return [id, "here"];
      return [id, prerequisites.every((need) => settled.has(need) || !ids.has(need)) ? "ready" : "later"];
    }),
  );
}
