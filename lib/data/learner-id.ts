declare const learnerIdBrand: unique symbol;

/**
 * Proof that a request belongs to a learner. Every query about a learner's own things takes one and scopes by it.
 * Only `lib/auth` may make one; a test sees to that.
 */
export type LearnerId = string & { readonly [learnerIdBrand]: true };
