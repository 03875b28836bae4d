/** The fields of a milestone in the form that adds a placement to a plan: ticked as known, and shown as open. */
export const knownField = (id: string) => `known-${id}`;
export const unsureField = (id: string) => `unsure-${id}`;

/** Reads which of these milestones are ticked in the list. @param hasPlan whether the list is added to a plan; otherwise it begins one */
export function readTicked(form: FormData, ids: readonly string[], hasPlan: boolean): string[] {
  const ticked = form.getAll("knows");
  return ids.filter((id) => (hasPlan ? form.has(knownField(id)) : ticked.includes(id)));
}
