import type { Route } from "next";
import { Breadcrumbs } from "#app/_ui/breadcrumbs.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PathPreview } from "#app/_ui/path-preview.tsx";
import { StructuredData } from "#app/_ui/structured-data.tsx";
import type { FoundArea } from "#lib/catalog/find.ts";
import type { Role } from "#lib/catalog/schema.ts";
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
    <div data-role={role.id} className="page flex flex-col gap-10 py-10">
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
      <header className="flex max-w-reading flex-col gap-3">
        <Breadcrumbs
          places={[
            { title: messages.site.roles, path: "/roles" },
            { title: role.title, path: `/roles/${role.id}` as Route },
          ]}
        />
        <h1 className="text-h1 md:text-display">{area.title}</h1>
        <p className="text-lead">{area.purpose}</p>
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
      <section aria-labelledby="milestones" className="flex max-w-reading flex-col gap-5">
        <h2 id="milestones" className="text-h2">
          {areaMessages.milestones}
        </h2>
        <PathPreview milestones={planned} />
      </section>
      {offered.length > 0 ? (
        <section aria-labelledby="offered" className="flex max-w-reading flex-col gap-5">
          <h2 id="offered" className="text-h2">
            {areaMessages.optional}
          </h2>
          <PathPreview milestones={offered} />
        </section>
      ) : null}
      <AreasAround roleId={role.id} previous={path[at - 1]} next={path[at + 1]} />
    </div>
  );
}
