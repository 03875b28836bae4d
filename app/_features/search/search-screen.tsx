import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { listSearchEntries } from "#lib/catalog/search.ts";
import { messages } from "#lib/messages/all.ts";
import { searchMessages } from "#lib/messages/search.ts";
import { SearchBox } from "./search-box.tsx";
import { buildIndex, cutGroups, longestQuery, mostShown, type SearchIndex } from "./search-index.ts";

let index: SearchIndex | undefined;

/** Searches the shipped catalog. The index is built for the first search. */
function searchCatalog(query: string) {
  index ??= buildIndex(listSearchEntries(catalog()));
  return index(query);
}

/** `query` is what was typed; `showAll` shows every result instead of the first ones. */
type Props = { query: string; showAll: boolean };

/** The search through the curriculum, with its results. */
export function SearchScreen({ query, showAll }: Props) {
  const found = searchCatalog(query);
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-10">
      <PageTitle>{searchMessages.title}</PageTitle>
      <h1 className="text-h1">{searchMessages.title}</h1>
      {query.trim().length > longestQuery ? <p>{searchMessages.shortened(longestQuery)}</p> : null}
      <SearchBox
        key={found.query}
        initial={showAll ? found : cutGroups(found, mostShown)}
        entriesAddress={`/search/entries.json?v=${catalog().version}`}
        start={<Examples />}
        fallback={<Advice />}
      />
    </div>
  );
}

function Examples() {
  return (
    <section aria-labelledby="examples" className="flex flex-col gap-3">
      <h2 id="examples" className="text-h3 text-muted">
        {searchMessages.examplesHeading}
      </h2>
      <Link href="/milestones" className="link order-last inline-flex min-h-11 items-center self-start">
        {messages.site.milestones}
      </Link>
      <StartLink href="/jobs" className="link order-last inline-flex min-h-11 items-center self-start">
        {messages.site.pasteJob}
      </StartLink>
      <ul className="flex flex-wrap gap-2">
        {searchMessages.examples.map((example) => (
          <li key={example}>
            <StartLink href={`/search?q=${encodeURIComponent(example)}`} className="control control-quiet px-3 text-small">
              {example}
            </StartLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Advice() {
  return (
    <div className="flex flex-col gap-4">
      <p>{searchMessages.nothingAdvice}</p>
      <ul className="flex flex-col gap-1">
        {catalog().roles.map((role) => (
          <li key={role.id} data-role={role.id}>
            <StartLink href={`/roles/${role.id}`} className="link inline-flex min-h-8 items-center">
              {role.title}
            </StartLink>
          </li>
        ))}
      </ul>
      <Examples />
    </div>
  );
}
