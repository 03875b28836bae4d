import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PathPreview } from "#app/_ui/path-preview.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Tool } from "#lib/catalog/schema.ts";
import { milestonesWithTool } from "#lib/catalog/search.ts";
import { searchMessages } from "#lib/messages/search.ts";

/** Every milestone that uses one tool. */
export function ToolMilestones({ id, tool }: { id: string; tool: Tool }) {
  const milestones = milestonesWithTool(id, catalog());
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-10">
      <PageTitle>{searchMessages.withTool(tool.name)}</PageTitle>
      <div className="flex flex-col gap-2">
        <h1 className="text-h1">{searchMessages.withTool(tool.name)}</h1>
        <p className="text-muted">
          {searchMessages.withToolCount(milestones.length)}
          {tool.aliases.length > 0 ? `. ${searchMessages.alsoCalled(tool.aliases)}` : null}
        </p>
      </div>
      <PathPreview milestones={milestones} />
      <Link href="/search" className="link self-start">
        {searchMessages.back}
      </Link>
    </div>
  );
}
