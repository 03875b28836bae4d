"use client";

import { useEffect, useState } from "react";
import { startAddress } from "#app/_features/plan/start-form.ts";
import { guest, listPlansHere } from "#app/_features/plan-sync/device-store.ts";
import { lookAgain } from "#app/_features/plan-sync/use-kept-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { deviceMessages } from "#lib/messages/device.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { syncMessages } from "#lib/messages/sync.ts";
import type { Counts } from "#lib/planner/plan/counts.ts";
import { countMilestones, milestonesOf } from "#lib/planner/plan/plan.ts";

type Role = { id: string; title: string; size: string };
type Begun = { roleId: string; counts: Counts };

/** The roles to plan for; those with a plan in this browser come first. */
export function GuestRoles({ roles }: { roles: readonly Role[] }) {
  const [begun, setBegun] = useState<readonly Begun[]>([]);
  useEffect(() => void listBegun().then(setBegun), []);
  const others = roles.filter(({ id }) => begun.every(({ roleId }) => roleId !== id));
  if (begun.length === 0) {
    return (
      <List
        roles={roles}
        button={(role) => (
          <Link href={startAddress(role.id)} aria-label={syncMessages.tryOpen(role.title)} className="control control-quiet">
            {syncMessages.tryPlan}
          </Link>
        )}
      />
    );
  }
  return (
    <>
      <section aria-labelledby="here" className="flex flex-col gap-3">
        <h2 id="here" className="text-h2">
          {deviceMessages.plansHere}
        </h2>
        <List
          roles={begun.flatMap(({ roleId, counts }) =>
            roles.filter(({ id }) => id === roleId).map((role) => ({ ...role, size: planMessages.percentDone(counts) })),
          )}
          button={(role) => (
            <Link href={`/try/${role.id}`} aria-label={deviceMessages.openNamed(role.title)} className="control control-strong">
              {deviceMessages.open}
            </Link>
          )}
        />
      </section>
      {others.length > 0 ? (
        <section aria-labelledby="others" className="flex flex-col gap-3">
          <h2 id="others" className="text-h2">
            {deviceMessages.otherRoles}
          </h2>
          <p>{deviceMessages.bothStay}</p>
          <List
            roles={others}
            button={(role) => (
              <Link
                href={`/try/${role.id}/change`}
                aria-label={deviceMessages.seeChangeNamed(role.title)}
                className="control control-quiet"
              >
                {deviceMessages.seeChange}
              </Link>
            )}
          />
        </section>
      ) : null}
    </>
  );
}

function List({ roles, button }: { roles: readonly Role[]; button: (role: Role) => React.ReactNode }) {
  return (
    <ul className="border-t border-line">
      {roles.map((role) => (
        <li
          key={role.id}
          data-role={role.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
        >
          <span className="min-w-0">
            <span className="block font-medium">{role.title}</span>
            <span className="tabular block text-small text-muted">{role.size}</span>
          </span>
          {button(role)}
        </li>
      ))}
    </ul>
  );
}

/** The guest's plans, the one opened last first. */
async function listBegun(): Promise<Begun[]> {
  const kept = await listPlansHere(guest);
  return Promise.all(
    kept.map(async ({ plan }) => ({ roleId: plan.role.id, counts: countMilestones(milestonesOf((await lookAgain(guest, plan)).now)) })),
  );
}
