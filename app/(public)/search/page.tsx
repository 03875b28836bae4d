import type { Metadata } from "next";
import { SearchBox } from "#app/_features/search/search-box.tsx";
import { buildIndex, cutGroups, longestQuery, mostShown, type SearchIndex } from "#app/_features/search/search-index.ts";
import { ToolMilestones } from "#app/_features/search/tool-milestones.tsx";
import { describePage } from "#app/_shell/page-metadata.ts";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Tool } from "#lib/catalog/schema.ts";
import { listEntries } from "#lib/catalog/search.ts";
import { searchMessages } from "#lib/messages/search.ts";

type Asked = { q?: string | string[]; tool?: string | string[]; all?: string | string[] };
type Props = { searchParams: Promise<Asked> };

let index: SearchIndex | undefined;

/** The index over the shipped catalog, made at the first search. */
function searchCatalog(query: string) {
  index ??= buildIndex(listEntries(catalog()));
  return index(query);
}

const first = (value: string | string[] | undefined) => [value ?? ""].flat()[0] ?? "";

function findTool(id: string): Tool | undefined {
  return Object.hasOwn(catalog().tools, id) ? catalog().tools[id] : undefined;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q, tool: toolId } = await searchParams;
  const tool = findTool(first(toolId));
  if (tool)
    return describePage({
      title: searchMessages.withTool(tool.name),
      description: searchMessages.description,
      path: `/search?tool=${first(toolId)}`,
    });
  const page = describePage({ title: searchMessages.title, description: searchMessages.description, path: "/search" });
  return first(q) ? { ...page, robots: { index: false } } : page;
}

export default async function SearchPage({ searchParams }: Props) {
  const { q, tool: toolId, all } = await searchParams;
  const tool = findTool(first(toolId));
  if (tool) return <ToolMilestones id={first(toolId)} tool={tool} />;

  const typed = first(q);
  const found = searchCatalog(typed);
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-10">
      <PageTitle>{searchMessages.title}</PageTitle>
      <h1 className="text-h1">{searchMessages.title}</h1>
      {typed.trim().length > longestQuery ? <p>{searchMessages.shortened(longestQuery)}</p> : null}
      <SearchBox
        key={found.query}
        initial={first(all) ? found : cutGroups(found, mostShown)}
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
      <ul className="flex flex-wrap gap-2">
        {searchMessages.examples.map((example) => (
          <li key={example}>
            <Link href={`/search?q=${encodeURIComponent(example)}`} className="control control-quiet px-3 text-small">
              {example}
            </Link>
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
            <Link href={`/roles/${role.id}`} className="link inline-flex min-h-8 items-center">
              {role.title}
            </Link>
          </li>
        ))}
      </ul>
      <Examples />
    </div>
  );
}
