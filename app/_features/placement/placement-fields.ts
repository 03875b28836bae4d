/** The fields of a milestone in the form that adds a placement to a plan: ticked as known, and shown as open. */
export const knownField = (id: string) => `known-${id}`;
export const unsureField = (id: string) => `unsure-${id}`;
