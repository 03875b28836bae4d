import { Download } from "lucide-react";
import { Link } from "#app/_ui/link.tsx";
import { exportFormats } from "#lib/export/formats.ts";
import { messages } from "#lib/messages/all.ts";
import { FoldedPart } from "./folded-part.tsx";

const quickFormats = exportFormats.filter(({ isQuick }) => isQuick);

/** The plan as files: the usual ones at one click, and the way to all others. */
export function ExportLinks({ planId }: { planId: string }) {
  return (
    <FoldedPart id="export" name={messages.plan.export}>
      <ul className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {quickFormats.map(({ id }) => (
          <li key={id}>
            <a href={`/plans/${planId}/export/${id}`} download className="control control-quiet">
              <Download size={18} className="shrink-0 text-role" aria-hidden="true" />
              {messages.exports.formats[id].name}
            </a>
          </li>
        ))}
        <li>
          <Link href={`/plans/${planId}/export`} className="link inline-flex min-h-11 items-center">
            {messages.exports.allFormats}
          </Link>
        </li>
      </ul>
    </FoldedPart>
  );
}
