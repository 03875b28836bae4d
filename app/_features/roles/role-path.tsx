import { Fold } from "#app/_ui/fold.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { listStudyPath } from "#lib/catalog/standing.ts";
import { messages } from "#lib/messages/all.ts";
import { StudyList } from "./study-list.tsx";

/** As many milestones as give an idea of the beginning; the others are folded. */
const shown = 8;

/** All that the role offers, in study order. */
export function RolePath({ role }: { role: Role }) {
  const entries = listStudyPath(role, catalog());
  const rest = entries.slice(shown);
  const more = rest.filter(({ number }) => number !== undefined).length;
  return (
    <section aria-labelledby="path" className="flex max-w-reading flex-col gap-5">
      <div className="flex flex-col gap-2">
        <h2 id="path" className="text-h1">
          {messages.role.path}
        </h2>
        <p className="text-muted">{messages.role.studyOrder}</p>
        <h3 className="mt-2 text-h3">{messages.role.hoursFor}</h3>
        <p>{role.hoursFor}</p>
      </div>
      <StudyList entries={entries.slice(0, shown)} />
      <Fold summary={messages.role.furtherMilestones(more, rest.length - more)}>
        <StudyList entries={rest} />
      </Fold>
    </section>
  );
}
