import type { Route } from "next";
import { Link } from "#app/_ui/link.tsx";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { GuestPlan } from "./guest-plan.tsx";
import type { LoadedRole } from "./load-role.ts";
import { ReadyAbout } from "./role-pace.tsx";

/** A role's name and sentence, and the card with the one strong button: to a new plan, the plan that is there, or a change of role. */
export function RoleHeader({ role, loaded }: { role: Role; loaded: LoadedRole }) {
  const { settled, start, isSignedIn, hasPlan, hasOtherPlan } = loaded;
  return (
    <div className="grid gap-x-10 gap-y-3 max-md:contents lg:grid-cols-[minmax(0,1fr)_minmax(0,34rem)] lg:items-start">
      <header className="flex flex-col gap-1">
        <h1 className="text-h1 md:text-display">{role.title}</h1>
        <p className="text-pretty text-muted md:text-lead">{role.summary}</p>
      </header>
      <div className="flex flex-col gap-1 max-md:contents">
        {/* On a phone a tray at the bottom that stays in sight. */}
        <section
          aria-label={messages.role.yourPlan}
          data-tray
          className="max-md:sticky max-md:bottom-(--tabs) max-md:z-20 max-md:order-last max-md:-mx-4"
        >
          <ReadyAbout
            roleId={role.id}
            note={isSignedIn ? null : <GuestPlan roleId={role.id} name={messages.role.continuePlan} otherwise={messages.role.noAccount} />}
            instead={
              hasOtherPlan ? (
                <Strong to={`/roles/${role.id}/change` as Route} name={messages.customise.changeLink} />
              ) : hasPlan ? (
                <Strong to="/plan" name={messages.role.openPlan} />
              ) : undefined
            }
          />
        </section>
        {hasOtherPlan ? <p className="text-small text-muted max-md:-mt-3">{messages.role.changePlan}</p> : null}
        {settled.size > 0 ? <p className="text-small max-md:-mt-3">{messages.role.carriesOver(settled.size, start.path.length)}</p> : null}
      </div>
    </div>
  );
}

function Strong({ to, name }: { to: Route; name: string }) {
  return (
    <Link href={to} className="control control-strong min-h-11">
      {name}
    </Link>
  );
}
