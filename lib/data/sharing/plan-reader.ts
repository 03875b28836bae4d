declare const planReaderBrand: unique symbol;

/**
 * Proof that a visitor came by the link of a shared plan: the right to read that one plan, as far as its learner shows it,
 * and nothing else. It is no LearnerId and cannot pass for one. Only `lib/auth` may make one; a test sees to that.
 */
export type PlanReader = { readonly planId: string; readonly [planReaderBrand]: true };
