import { Link } from "#app/_ui/link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { listInStudyOrder } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { landingMessages } from "#lib/messages/landing.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { PaceDays, StudyPace } from "./study-pace.tsx";

const shown = 5;

/** The first milestones of a role's path, with the dates that these weekly hours would give them from today. */
export function ExamplePath({ role, hoursAWeek }: { role: Role; hoursAWeek: number }) {
  const path = listInStudyOrder(role, catalog());
  return (
    <section id="example" aria-labelledby="example-heading" data-role={role.id} className="flex flex-col gap-5">
      <h2 id="example-heading" className="text-h2">
        {landingMessages.exampleHeading(role.title)}
      </h2>
      <StudyPace path={path.map(({ hours }) => hours)} hoursAtFirst={hoursAWeek} today={todayOf(undefined, new Date())}>
        <ol className="ml-3 border-l-2 border-role">
          {path.slice(0, shown).map((milestone, index) => (
            <li key={milestone.id} className="relative pb-4 pl-6">
              <span aria-hidden="true" className="absolute -left-[7px] top-[7px] size-3 rounded-full border-2 border-role bg-paper" />
              <Link href={`/milestones/${milestone.id}`} className="font-medium underline-offset-3 hover:text-role hover:underline">
                {milestone.title}
              </Link>
              <p className="tabular text-small text-muted">
                <PaceDays index={index} />
              </p>
            </li>
          ))}
          <li className="relative pl-6 text-muted">
            <span aria-hidden="true" className="absolute -left-[5px] top-[9px] size-2 rounded-full bg-role" />
            <Link href={`/roles/${role.id}`} className="link">
              {landingMessages.more(path.length - shown)}
            </Link>
          </li>
        </ol>
      </StudyPace>
    </section>
  );
}
