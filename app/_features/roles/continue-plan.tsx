import { Link } from "#app/_ui/link.tsx";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";

/** The link to the current plan of a learner, for the landing page. */
export function ContinuePlan({ role }: { role: Role }) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2 text-lead">
      <Link href="/plan" className="control control-strong text-body">
        {messages.sync.continuePlan}
      </Link>
      {messages.plan.title(role.title)}
    </p>
  );
}
