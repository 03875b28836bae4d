import { guest, readOwner, readPlan } from "#app/_features/plan-sync/device-store.ts";

/** The pages of a guest's plan, below the plan's own page. */
const guestPages = ["", "/time", "/fit", "/known", "/today", "/map", "/progress", "/change"] as const;
export type GuestPageName = (typeof guestPages)[number];

/** The pages of a learner's plan that work without a network. */
const learnerPages = ["", "/time", "/known", "/map"] as const;
export type LearnerPageName = (typeof learnerPages)[number];

/**
 * The page that this device can show for an address: one of a guest's plan, one of a learner's plan (without an id: the last opened plan),
 * the placement, or none.
 */
export type LocalPage =
  | { kind: "guest"; roleId: string; page: GuestPageName }
  | { kind: "learner"; owner: string; planId: string | undefined; page: LearnerPageName }
  | { kind: "placement"; owner: string; hasPlan: boolean }
  | { kind: "none"; hasPlan: boolean };

/**
 * Addresses of the current plan. A learner's `/today` shows the plan: this device does not know on which days steps were ticked on
 * others, so it cannot tell how the week is going.
 */
const currentPlanPaths = ["/plan", "/today", "/map", "/offline", "/"];

/** The questions that find where one starts, whose answers are in the address. */
const placementPath = "/place";

/** Finds what this device can show at the path of an address. */
export async function findLocalPage(pathname: string): Promise<LocalPage> {
  const asGuest = readGuestPath(pathname);
  if (asGuest) return { kind: "guest", ...asGuest };
  const owner = await readOwner();
  const isCurrent = currentPlanPaths.includes(pathname);
  const plan = readPlanPath(pathname);
  if (owner && (plan || isCurrent))
    return { kind: "learner", owner, planId: plan?.planId, page: plan?.page ?? (pathname === "/map" ? "/map" : "") };
  const stored = await readPlan(owner ?? guest);
  if (stored && owner === undefined && isCurrent) return { kind: "guest", roleId: stored.plan.role.id, page: "" };
  if (pathname === placementPath) return { kind: "placement", owner: owner ?? guest, hasPlan: stored !== undefined };
  return { kind: "none", hasPlan: stored !== undefined };
}

function readGuestPath(pathname: string): { roleId: string; page: GuestPageName } | undefined {
  const [, roleId, below = ""] = /^\/try\/([a-z-]+)(\/[a-z]+)?$/.exec(pathname) ?? [];
  const page = guestPages.find((name) => name === below);
  return roleId !== undefined && page !== undefined ? { roleId, page } : undefined;
}

function readPlanPath(pathname: string): { planId: string; page: LearnerPageName } | undefined {
  const [, planId, below] = /^\/plans\/([0-9a-f-]{36})(\/time|\/known|\/map|\/milestones\/(?!new$)[a-z0-9-]+)?$/.exec(pathname) ?? [];
  // The page of one milestone needs a network; the plan shows the milestone open.
  return planId === undefined ? undefined : { planId, page: learnerPages.find((name) => name === below) ?? "" };
}
