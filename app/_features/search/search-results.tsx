import type { Route } from "next";
import { Link } from "#app/_ui/link.tsx";
import type { EntryKind, SearchEntry } from "#lib/catalog/search.ts";
import { searchMessages } from "#lib/messages/search.ts";
import type { Found } from "./search-index.ts";

/** Where an entry leads. */
const addressOf: Record<EntryKind, (id: string) => Route> = {
  role: (id) => `/roles/${id}` as Route,
  area: (id) => `/roles/${id}` as Route,
  milestone: (id) => `/milestones/${id}` as Route,
  tool: (id) => `/search?tool=${encodeURIComponent(id)}`,
};

/** The results by kind, the kind with the best result first. */
export function SearchResults({ found }: { found: Found }) {
  return (
    <div className="flex flex-col gap-8">
      {found.groups.map(({ kind, total, entries }) => (
        <section key={kind} aria-labelledby={`found-${kind}`}>
          <h2 id={`found-${kind}`} className="text-h3 text-muted">
            {searchMessages.kinds[kind]}
          </h2>
          <ul className="mt-1 flex flex-col border-t border-line">
            {entries.map((entry) => (
              <li key={entry.id} className="border-b border-line">
                <Line entry={entry} />
              </li>
            ))}
          </ul>
          {entries.length < total ? (
            <Link href={`/search?q=${encodeURIComponent(found.query)}&all=1`} className="link mt-3 inline-block">
              {searchMessages.showAll(total)}
            </Link>
          ) : null}
        </section>
      ))}
    </div>
  );
}

function Line({ entry }: { entry: SearchEntry }) {
  const role = entry.kind === "role" ? entry.id : entry.kind === "area" ? entry.id.split("/")[0] : undefined;
  return (
    <Link
      href={addressOf[entry.kind](entry.id)}
      data-result=""
      data-role={role}
      className="-mx-3 flex flex-col rounded-lg px-3 py-3 hover:bg-role-soft focus-visible:bg-role-soft"
    >
      <span className="font-medium">{entry.title}</span>
      {entry.text ? <span className="text-small">{entry.text}</span> : null}
      <span className="tabular text-small text-muted">{factOf(entry)}</span>
    </Link>
  );
}

function factOf({ kind, names, roles, hours, uses = 0 }: SearchEntry): string {
  if (kind === "tool") return searchMessages.toolFact(uses, names);
  if (kind === "area") return searchMessages.areaFact(roles.join(", "));
  if (kind === "role") return searchMessages.roleFact;
  return searchMessages.milestoneFact(hours?.low ?? 0, hours?.high ?? 0, roles);
}
