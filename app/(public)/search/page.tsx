import type { Metadata } from "next";
import { SearchScreen } from "#app/_features/search/search-screen.tsx";
import { ToolMilestones } from "#app/_features/search/tool-milestones.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Tool } from "#lib/catalog/schema.ts";
import { searchMessages } from "#lib/messages/search.ts";

type Search = { q?: string | string[]; tool?: string | string[]; all?: string | string[] };
type Props = { searchParams: Promise<Search> };

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
  return tool ? <ToolMilestones id={first(toolId)} tool={tool} /> : <SearchScreen query={first(q)} showAll={first(all) !== ""} />;
}
