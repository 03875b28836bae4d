import { Link } from "#app/_ui/link.tsx";
import { PathPreview } from "#app/_ui/path-preview.tsx";
import type { Stretch } from "#lib/catalog/path.ts";
import type { Milestone, Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";

type Props = { role: Role; path: readonly Stretch[]; optional: readonly Milestone[] };

/** The role's whole path: each skill area with its milestones in order, then the optional ones. */
export function RolePath({ role, path, optional }: Props) {
  return (
    <section aria-labelledby="path" className="flex flex-col gap-8">
      <div className="flex max-w-reading flex-col gap-2">
        <h2 id="path" className="text-h1">
          {messages.role.path}
        </h2>
        <p className="text-muted">{messages.role.beginnersNote}</p>
      </div>
      {path.map((stretch, at) => (
        <section key={stretch.id} aria-labelledby={stretch.id} className="grid gap-4 md:grid-cols-[1fr_2fr] md:gap-10">
          <div className="flex flex-col gap-2">
            <h3 id={stretch.id} className="text-h2">
              <Link href={`/roles/${role.id}/${stretch.id}`} className="underline-offset-4 hover:text-role hover:underline">
                {stretch.title}
              </Link>
            </h3>
            <p className="text-muted">{stretch.purpose}</p>
            <ProvenBy role={role} stretch={stretch} />
          </div>
          <PathPreview milestones={stretch.milestones} firstNumber={countBefore(path, at) + 1} />
        </section>
      ))}
      {optional.length > 0 ? (
        <section aria-labelledby="optional" className="grid gap-4 md:grid-cols-[1fr_2fr] md:gap-10">
          <h3 id="optional" className="text-h2">
            {messages.role.optional}
          </h3>
          <PathPreview milestones={optional} />
        </section>
      ) : null}
    </section>
  );
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

function countBefore(path: readonly Stretch[], at: number): number {
  return path.slice(0, at).reduce((sum, { milestones }) => sum + milestones.length, 0);
}
