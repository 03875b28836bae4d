import { Link } from "#app/_ui/link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { sumHours } from "#lib/planner/time/hours.ts";

/** A role in a few lines: description, question and size. The whole card is a link. */
export function RoleCard({ role, heading: Heading }: { role: Role; heading: "h2" | "h3" }) {
  const milestones = [...newPlanMilestones(role, catalog())]
    .map((id) => catalog().milestones.get(id))
    .filter((found) => found !== undefined);
  const hours = sumHours(milestones.map((milestone) => milestone.hours));
  return (
    <article
      data-role={role.id}
      className="relative flex flex-col gap-3 rounded-lg border border-line border-t-4 border-t-role bg-raised p-5 hover:border-role has-focus-visible:outline-2 has-focus-visible:outline-role"
    >
      <Heading className="text-h2">
        <Link href={`/roles/${role.id}`} className="outline-none after:absolute after:inset-0">
          {role.title}
        </Link>
      </Heading>
      <p>{role.summary}</p>
      <p className="text-small text-muted">
        {messages.role.askYourself} {role.question}
      </p>
      <p className="tabular mt-auto pt-1 text-small text-muted">{messages.role.size(milestones.length, hours.low, hours.high)}</p>
    </article>
  );
}
