import { Link } from "#app/_ui/link.tsx";
import type { Stretch } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { areaMessages } from "#lib/messages/curriculum.ts";
import { sumHours } from "#lib/planner/time/hours.ts";
import styles from "./role-areas.module.css";
import { TitledFold } from "./titled-fold.tsx";

type Props = { role: Role; path: readonly Stretch[] };

/** The role's areas, each folded with what a new plan holds of it: its size, its purpose, the milestone that proves it, and all of them. */
export function RoleAreas({ role, path }: Props) {
  return (
    <section aria-labelledby="areas" className="flex flex-col gap-1">
      <h2 id="areas" className="text-h3">
        {messages.role.areas}
      </h2>
      <div>
        {path.map((stretch) => (
          <TitledFold key={stretch.id} title={stretch.title} peek={formatSize(stretch)} heading="h3">
            <div className="flex max-w-reading flex-col gap-3">
              <p>{stretch.purpose}</p>
              <p className="tabular text-small text-muted sm:hidden">{formatSize(stretch)}</p>
              <ProvenBy role={role} stretch={stretch} />
              <ul className={`titles ${styles.rows}`}>
                {stretch.milestones.map(({ id, title, hours }) => (
                  <li key={id}>
                    <Link href={`/milestones/${id}`}>{title}</Link>
                    <span>{messages.plan.hours(hours.low, hours.high)}</span>
                  </li>
                ))}
              </ul>
              <Link
                href={`/roles/${role.id}/${stretch.id}`}
                className="link inline-flex min-h-6 items-center self-start pointer-coarse:min-h-11"
              >
                {messages.role.allAbout(stretch.title)}
              </Link>
            </div>
          </TitledFold>
        ))}
      </div>
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
