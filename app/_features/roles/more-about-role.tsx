import { catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { listStudyPath } from "#lib/catalog/standing.ts";
import { messages } from "#lib/messages/all.ts";
import { StudyList } from "./study-list.tsx";
import { TitledFold } from "./titled-fold.tsx";

/** The list of all that the role offers, in study order, and the role's other names: folded. */
export function MoreAboutRole({ role }: { role: Role }) {
  const entries = listStudyPath(role, catalog());
  const planned = entries.filter(({ number }) => number !== undefined).length;
  return (
    <div id="path" className="scroll-mt-4">
      <TitledFold title={messages.role.path} peek={messages.role.pathSize(planned, entries.length - planned)}>
        <div className="flex max-w-reading flex-col gap-5">
          <p className="text-muted">{messages.role.studyOrder}</p>
          <StudyList entries={entries} />
        </div>
      </TitledFold>
      <TitledFold title={messages.role.occupations} peek={[...new Set(role.occupations.map(({ scheme }) => scheme))].join(", ")}>
        <ul className="flex flex-col gap-1">
          {role.occupations.map(({ scheme, code, title, match }) => (
            <li key={scheme + code}>
              {scheme} <span className="tabular">{code}</span>: {title} ({messages.role.match[match]})
            </li>
          ))}
        </ul>
      </TitledFold>
    </div>
  );
}
