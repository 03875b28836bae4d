import { Link } from "#app/_ui/link.tsx";
import type { Stretch } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { areaMessages } from "#lib/messages/curriculum.ts";
import { sumHours } from "#lib/planner/time/hours.ts";

type Props = { role: Role; path: readonly Stretch[] };

/** The role's areas with what a new plan holds of each: its size, its purpose and the milestone that proves it. */
export function RoleAreas({ role, path }: Props) {
  return (
    <section aria-labelledby="areas" className="flex flex-col gap-5">
      <h2 id="areas" className="text-h1">
        {messages.role.areas}
      </h2>
      <ul className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {path.map((stretch) => (
          <li key={stretch.id} className="flex flex-col gap-1">
            <h3 className="text-h3">
              <Link href={`/roles/${role.id}/${stretch.id}`} className="underline-offset-4 hover:text-role hover:underline">
                {stretch.title}
              </Link>
            </h3>
            <p className="tabular text-small text-muted">{formatSize(stretch)}</p>
            <p>{stretch.purpose}</p>
            <ProvenBy role={role} stretch={stretch} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function formatSize({ milestones }: Stretch): string {
  const { low, high } = sumHours(milestones.map(({ hours }) => hours));
  return areaMessages.facts(milestones.length, low, high);
}

function ProvenBy({ role, stretch }: { role: Role; stretch: Stretch }) {
  const area = role.areas.find((candidate) => candidate.id === stretch.id);
  const proof = stretch.milestones.find((milestone) => milestone.id === area?.provenBy);
  return proof ? (
    <p className="text-small text-muted">
      {messages.role.provenBy}:{" "}
      <Link href={`/milestones/${proof.id}`} className="link">
        {proof.title}
      </Link>
    </p>
  ) : null;
}
