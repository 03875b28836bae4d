import { ArrowLeft, X } from "lucide-react";
import type { Route } from "next";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { placementMessages } from "#lib/messages/placement.ts";
import { writeStartValues } from "#lib/planner/start/start-values.ts";
import type { LoadedPlacement } from "./assemble-placement.ts";

const look = "control control-ghost -ml-3 w-11 px-0";

/** To the question before. */
export function Back({ href }: { href: Route }) {
  return (
    <Link href={href} className={look} title={placementMessages.back}>
      <ArrowLeft size={20} aria-hidden="true" />
      <span className="sr-only">{placementMessages.back}</span>
    </Link>
  );
}

/** Out of the questions, on a phone, where no header leads on: to the plan, or to where one is made without them. */
export function Leave({ loaded: { role, planId, address } }: { loaded: LoadedPlacement }) {
  const start = { role: role.id, ...(address.start ? writeStartValues(address.start) : {}) };
  const href = planId ? pageOfPlan(planId) : `/start?${new URLSearchParams(start)}`;
  return (
    <Link href={href as Route} className={`${look} md:hidden`} title={placementMessages.leave}>
      <X size={20} aria-hidden="true" />
      <span className="sr-only">{placementMessages.leave}</span>
    </Link>
  );
}
