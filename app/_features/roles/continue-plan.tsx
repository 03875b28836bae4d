import { Link } from "#app/_ui/link.tsx";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";

/** The current plan of a learner, at the top of the landing page. */
export function ContinuePlan({ role }: { role: Role }) {
  return (
    <div data-role={role.id} className="page flex flex-col items-start gap-4 pt-6">
      <h1 className="text-h1">{messages.plan.title(role.title)}</h1>
      <Link href="/plan" className="control control-strong text-body">
        {messages.sync.continuePlan}
      </Link>
    </div>
  );
}
