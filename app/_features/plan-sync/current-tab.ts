/** The tabs of a plan, in their order. */
export const tabNames = ["today", "plan", "map", "progress"] as const;
export type TabName = (typeof tabNames)[number];

/** The tab to which an address belongs: panels and the milestones of a plan belong to the plan. */
export function findCurrentTab(pathname: string): TabName | undefined {
  const inPlan = /^\/(?:try\/[a-z-]+|plans\/[0-9a-f-]{36})(?:\/([a-z]+)|$)/.exec(pathname);
  const page = inPlan ? inPlan[1] : pathname.slice(1);
  return tabNames.find((name) => name === page) ?? (inPlan ? "plan" : undefined);
}
