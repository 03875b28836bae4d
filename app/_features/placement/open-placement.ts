import type { MilestoneDetails } from "#app/_features/plan/milestone-details.ts";
import { listPlansHere } from "#app/_features/plan-sync/device-store.ts";
import { readRole } from "#app/_features/plan-sync/read-role.ts";
import { listSettledHere } from "#app/_features/plan-sync/settled-here.ts";
import { lookAgain } from "#app/_features/plan-sync/use-kept-plan.ts";
import { likelyOf } from "#lib/catalog/likely-of-origins.ts";
import { buildNetwork } from "#lib/planner/placement/network.ts";
import { milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { assemblePlacement, type LoadedPlacement, type ShownMilestone } from "./assemble-placement.ts";

/** A placement with what this device has. */
export type PlacementHere = {
  owner: string;
  loaded: LoadedPlacement;
  /** The owner's plan for the role, as last sent and as it is now; undefined where there is none on this device. */
  plan: { stored: Plan; now: Plan } | undefined;
};

/** Opens a placement with what this device has of the role. @returns undefined when it does not have the role */
export async function openPlacement(owner: string, search: URLSearchParams): Promise<PlacementHere | undefined> {
  const plans = await listPlansHere(owner);
  const roleId = search.get("role") ?? plans[0]?.plan.role.id;
  const offer = roleId === undefined ? undefined : await readRole(roleId);
  if (!offer) return undefined;
  const stored = plans.find(({ plan }) => plan.role.id === roleId)?.plan;
  const now = stored && (await lookAgain(owner, stored)).now;
  const areaOf = new Map(offer.plan.areas.flatMap(({ id, items }) => items.map((item) => [item.id, id] as const)));
  const path = milestonesOf(offer.plan).map((item) => ({ ...item, areaId: areaOf.get(item.id) as string }));
  const loaded = assemblePlacement({
    role: offer.plan.role,
    areas: offer.plan.areas.map(({ id, title, items }) => ({
      id,
      title,
      milestones: items.map((item) => toShown(item, offer.details[item.id])),
    })),
    order: path.map(({ id }) => id),
    network: (origin) => buildNetwork(path, origin ? likelyOf[origin] : []),
    search: Object.fromEntries(search),
    settledBefore: await listSettledHere(owner),
    planId: stored?.id,
    today: todayOf(now, new Date()),
  });
  return { owner, loaded, plan: stored && now && { stored, now } };
}

function toShown({ id, title, hours }: PlanMilestone, details: MilestoneDetails | undefined): ShownMilestone {
  const { shortName = title, outcome = "", doneWhen = { proof: "", checks: [] }, recall } = details ?? {};
  return { id, title, hours, shortName, outcome, doneWhen, recall };
}
