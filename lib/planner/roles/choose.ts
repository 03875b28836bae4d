/** The possible answers to a statement of the chooser, with their values. */
export const answerValues = { yes: 2, rather_yes: 1, neutral: 0, rather_no: -1, no: -2 } as const;
export type Answer = keyof typeof answerValues;

/** A question or statement with whole weights by role id: above 0 where a "yes" favours the role. A missing weight is 0. */
export type Statement = { id: string; weights: Readonly<Record<string, number>> };

/** How well a role matches the answers. */
export type RoleMatch = {
  roleId: string;
  score: number;
  /** 1 for the highest score. Equal scores share a rank, and the next rank counts them: 1, 1, 3. */
  rank: number;
  /** Whether another role has the same score. */
  tied: boolean;
  /** Statements whose answer favoured the role, strongest first, then in the order asked. */
  spokeFor: string[];
  /** Statements whose answer counted against it, in the same order. */
  spokeAgainst: string[];
};

/**
 * Ranks roles by their score: the sum of each answer's value times its weight. Unanswered statements and answers to unknown
 * statements count nothing. Roles of equal rank keep the given order, which carries no meaning.
 */
export function rankRoles(
  roleIds: readonly string[],
  statements: readonly Statement[],
  answers: Readonly<Partial<Record<string, Answer>>>,
): RoleMatch[] {
  const scored = roleIds.map((roleId) => {
    const parts = statements.map(({ id, weights }) => ({ id, points: pointsOf(answers[id]) * (weights[roleId] ?? 0) }));
    const strongest = parts.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
    return {
      roleId,
      score: parts.reduce((sum, { points }) => sum + points, 0),
      spokeFor: strongest.filter(({ points }) => points > 0).map(({ id }) => id),
      spokeAgainst: strongest.filter(({ points }) => points < 0).map(({ id }) => id),
    };
  });
  return scored
    .toSorted((a, b) => b.score - a.score)
    .map((match) => ({
      ...match,
      rank: 1 + scored.filter((other) => other.score > match.score).length,
      tied: scored.some((other) => other.roleId !== match.roleId && other.score === match.score),
    }));
}

function pointsOf(answer: Answer | undefined): number {
  return answer === undefined ? 0 : answerValues[answer];
}

/**
 * How far the answers speak for each role, by its id: 0 (all against it) to 1 (all for it), a half where they say nothing. Measured alike for
 * all roles, so equal scores are equally far.
 */
export function measureFit(
  matches: readonly RoleMatch[],
  statements: readonly Statement[],
  answers: Readonly<Partial<Record<string, Answer>>>,
): Map<string, number> {
  const reach = ({ roleId }: RoleMatch) =>
    statements.reduce(
      (sum, { id, weights }) => sum + (answers[id] === undefined ? 0 : Math.abs(weights[roleId] ?? 0) * answerValues.yes),
      0,
    );
  const most = Math.max(1, ...matches.map(reach));
  return new Map(matches.map(({ roleId, score }) => [roleId, (score / most + 1) / 2]));
}
