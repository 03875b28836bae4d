import { useRouter } from "next/navigation";
import { createContext, type ReactNode, type SubmitEvent, useContext, useState } from "react";
import { guest } from "#app/_features/plan-sync/device-store.ts";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { makeId } from "#app/_features/plan-sync/make-id.ts";
import { storeEntries } from "#app/_features/plan-sync/outbox-store.ts";
import { makeStartRole } from "#lib/catalog/start-roles.ts";
import { deviceMessages } from "#lib/messages/device.ts";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import { placementMessages } from "#lib/messages/placement.ts";
import { findPlacementChanges } from "#lib/planner/placement/placement-changes.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { firstStartValues, type Placed } from "#lib/planner/start/start-values.ts";
import type { LoadedPlacement } from "./assemble-placement.ts";
import type { PlacementHere } from "./open-placement.ts";
import { readTicked, unsureField } from "./placement-fields.ts";

const Here = createContext<PlacementHere | undefined>(undefined);
export const HerePlacement = Here.Provider;

/**
 * Keeps the list on this device: a guest's plan is made, or takes it, and a learner's plan takes what is known as changes like any other. Own
 * estimates of a learner's plan are the server's.
 */
export function LocalForm({ loaded, children }: { loaded: LoadedPlacement; children: ReactNode }) {
  const here = useContext(Here);
  const router = useRouter();
  const [problem, setProblem] = useState("");
  if (!here || (here.owner !== guest && !here.plan)) return <p>{placementMessages.needsNetwork}</p>;

  async function keep(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!here) return;
    const placed = readList(loaded, new FormData(event.currentTarget));
    const kept = await (here.owner === guest ? keepAsGuest(loaded, placed) : keepInPlan(here, placed));
    if ("problem" in kept) setProblem(kept.problem);
    else router.push(kept.page);
  }
  return (
    <form onSubmit={keep} className="flex flex-1 flex-col gap-4">
      {here.owner === guest ? null : <p className="text-small text-muted">{placementMessages.estimatesNeedNetwork}</p>}
      {children}
      <p role="alert" className="text-danger empty:hidden">
        {problem}
      </p>
    </form>
  );
}

type Kept = { page: ReturnType<typeof pageOfPlan> } | { problem: string };

/** What is ticked in the list, and what is open in it. */
function readList({ planId, placement: { places } }: LoadedPlacement, form: FormData): Placed {
  const ids = places.map(({ id }) => id);
  const unsure = planId ? ids.filter((id) => form.has(unsureField(id))) : String(form.get("unsure") ?? "").split(".");
  return { knows: readTicked(form, ids, planId !== undefined), unsure };
}

async function keepAsGuest({ role, areas, address }: LoadedPlacement, placed: Placed): Promise<Kept> {
  const path = areas.flatMap(({ milestones }) => milestones).map(({ id, shortName, hours }) => ({ id, name: shortName, hours }));
  const { makeGuestPlan } = await import("#app/_features/plan-sync/make-guest-plan.ts");
  // Ticked skills are told by the boxes of their milestones, which may have been put right.
  const values = { ...(address.start ?? firstStartValues), known: [], placed };
  const made = await makeGuestPlan(makeStartRole(role, path, new Map()), values, address.start !== undefined);
  if (made === "made") return { page: `/try/${role.id}` };
  if (made === "unread") return { problem: firstRunMessages.unread };
  return { problem: made === "not-stored" ? firstRunMessages.notStored : firstRunMessages.problem(made.problem) };
}

async function keepInPlan({ owner, plan }: PlacementHere, placed: Placed): Promise<Kept> {
  const { stored, now } = plan as { stored: Plan; now: Plan };
  const origin = { clientId: makeId(), baseRevision: stored.revision ?? 0, occurredAt: Date.now() };
  const change = { kind: "change" as const, owner, planId: stored.id, patch: { status: "known" as const }, origin };
  const entries = findPlacementChanges(now, placed).known.map((milestoneId) => ({ ...change, id: makeId(), milestoneId }));
  return (await storeEntries(entries)) ? { page: pageOfPlan(stored.id) } : { problem: deviceMessages.notKeptHere };
}
