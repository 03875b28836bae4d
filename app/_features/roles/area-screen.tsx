import { ChevronDown } from "lucide-react";
import type { Route } from "next";
import { Breadcrumbs } from "#app/_ui/breadcrumbs.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PathPreview } from "#app/_ui/path-preview.tsx";
import { StructuredData } from "#app/_ui/structured-data.tsx";
import type { FoundArea } from "#lib/catalog/find.ts";
import type { Stretch } from "#lib/catalog/path.ts";
import type { Milestone, Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { areaMessages } from "#lib/messages/curriculum.ts";
import { sumHours } from "#lib/planner/time/hours.ts";
import { AreasAround } from "./areas-around.tsx";
import { describeLearning } from "./structured-learning.ts";

type Props = { role: Role; found: FoundArea };

/** A skill area of a role: its purpose, its milestones, and the areas before and after it. */
export function AreaScreen({ role, found: { area, planned, offered, at, path, proof } }: Props) {
  const hours = sumHours(planned.map((milestone) => milestone.hours));
  return (
    <div data-role={role.id} className="page flex flex-col gap-6 py-4 md:py-8">
      <PageTitle>{areaMessages.title(area.title, role.title)}</PageTitle>
      <StructuredData
        data={{
          ...describeLearning({ path: `/roles/${role.id}/${area.id}`, title: area.title, description: area.purpose, hours }),
          hasPart: [...planned, ...offered].map((milestone) =>
            describeLearning({
              path: `/milestones/${milestone.id}`,
              title: milestone.title,
              description: milestone.outcome,
              hours: milestone.hours,
            }),
          ),
        }}
      />
      <header className="flex max-w-reading flex-col gap-2">
        <Breadcrumbs
          places={[
            { title: messages.site.roles, path: "/roles" },
            { title: role.title, path: `/roles/${role.id}` as Route },
          ]}
        />
        <h1 className="text-h2 md:text-h1">{area.title}</h1>
        <p className="md:text-lead">{area.purpose}</p>
        <p className="tabular text-muted">
          {areaMessages.facts(planned.length, hours.low, hours.high)} · {areaMessages.partOf(at + 1, path.length, role.title)}
        </p>
        {proof ? (
          <p>
            <span className="font-semibold">{areaMessages.provenBy}:</span>{" "}
            <Link href={`/milestones/${proof.id}`} className="link">
              {proof.title}
            </Link>
          </p>
        ) : null}
      </header>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <FoldedList title={areaMessages.milestones} milestones={planned} isOpen />
          {offered.length > 0 ? <FoldedList title={areaMessages.optional} milestones={offered} /> : null}
        </div>
        <AreasOfRole role={role} path={path} here={area.id} />
      </div>
      <AreasAround roleId={role.id} previous={path[at - 1]} next={path[at + 1]} />
    </div>
  );
}

/** Milestones along a line, under a heading that folds them. */
function FoldedList({ title, milestones, isOpen = false }: { title: string; milestones: readonly Milestone[]; isOpen?: boolean }) {
  return (
    <details open={isOpen} className="group border-b border-line first:border-t">
      <summary className="flex min-h-11 list-none items-center gap-3 py-2 [&::-webkit-details-marker]:hidden">
        <h2 className="min-w-0 flex-1 text-h3">{title}</h2>
        <span className="tabular text-small text-muted">{milestones.length}</span>
        <ChevronDown size={20} aria-hidden="true" className="shrink-0 text-muted group-open:rotate-180 motion-safe:transition-transform" />
      </summary>
      <div className="py-3">
        <PathPreview milestones={milestones} />
      </div>
    </details>
  );
}

/** All areas of the role, this one marked. */
function AreasOfRole({ role, path, here }: { role: Role; path: readonly Stretch[]; here: string }) {
  return (
    <nav aria-labelledby="areas" className="flex flex-col gap-1 self-start rounded-lg bg-sunken p-3">
      <h2 id="areas" className="px-2 text-small font-semibold text-muted">
        {areaMessages.of(role.title)}
      </h2>
      <ul>
        {path.map(({ id, title }) => (
          <li key={id}>
            <Link
              href={`/roles/${role.id}/${id}`}
              aria-current={id === here ? "page" : undefined}
              className="flex min-h-10 items-center rounded-lg px-2 hover:bg-hover aria-[current]:bg-role-soft aria-[current]:font-semibold aria-[current]:text-role pointer-coarse:min-h-11"
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
