import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { writeStartValues } from "#lib/planner/start/start-values.ts";
import { addPlacement } from "./add-placement.ts";
import type { LoadedPlacement } from "./assemble-placement.ts";

/** A learner's plan takes the list at once; a new plan is made on the next page, which asks for hours and days. */
export function ServerForm({ loaded: { role, planId, address, ticked }, children }: { loaded: LoadedPlacement; children: ReactNode }) {
  const look = "flex flex-1 flex-col gap-4";
  if (!planId) {
    // A ticked skill whose milestones stand in the list is told by their boxes, which may have been put right.
    const known = address.start?.known.filter((skill) => ![...ticked.values()].includes(skill)) ?? [];
    const kept = address.start ? writeStartValues({ ...address.start, known }) : {};
    return (
      <form action="/start" className={look}>
        {Object.entries({ role: role.id, ...kept }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {/* The plan on this device has them already; the next page dates it with them. */}
        {address.settled.length > 0 ? <input type="hidden" name="knows" value={address.settled.join(".")} /> : null}
        {children}
      </form>
    );
  }
  return (
    <form action={addPlacement} className={look}>
      <input type="hidden" name="plan" value={planId} />
      <input type="hidden" name="form" value={randomUUID()} />
      {children}
    </form>
  );
}
