import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { exampleHours, monthsOf } from "#lib/planner/time/hours.ts";
import { FromOthers } from "./from-others.tsx";
import type { loadRole } from "./load-role.ts";
import { MakePlanForm } from "./make-plan-form.tsx";

type Loaded = Awaited<ReturnType<typeof loadRole>>;
type Props = Pick<Loaded, "coreCount" | "hours" | "settledCount" | "isSignedIn" | "hasPlan" | "hasOtherPlan"> & { role: Role };

/** Shows a role's summary, how long its path takes, and the button that makes a plan for it. */
export function RoleHeader({ role, coreCount, hours, settledCount, isSignedIn, hasPlan, hasOtherPlan }: Props) {
  return (
    <section className="flex max-w-reading flex-col gap-4">
      <h1 className="text-h1 md:text-display">{role.title}</h1>
      <p className="text-lead">{role.summary}</p>
      <p className="tabular text-muted">
        <a href="#path" className="link">
          {messages.role.size(coreCount, hours.low, hours.high)}
        </a>
        {messages.role.months(monthsOf(hours, exampleHours), exampleHours)}
      </p>
      <MakePlanForm roleId={role.id} signedIn={isSignedIn} hasPlan={hasPlan} hasOther={hasOtherPlan} />
      <FromOthers role={role} />
      {settledCount > 0 ? <p>{messages.role.carriesOver(settledCount, coreCount)}</p> : null}
    </section>
  );
}
