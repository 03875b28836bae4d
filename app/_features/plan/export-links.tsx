import { Download } from "lucide-react";
import { Link } from "#app/_ui/link.tsx";
import { quickFormats } from "#lib/export/formats.ts";
import { messages } from "#lib/messages/all.ts";

/** The plan as files: the usual ones at one click, and the way to all others. */
export function ExportLinks({ planId }: { planId: string }) {
  return (
    <section aria-labelledby="export" className="flex flex-col gap-3">
      <h2 id="export" className="text-h2">
        {messages.plan.export}
      </h2>
      <ul className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {quickFormats.map((format) => (
          <li key={format}>
            <a href={`/plans/${planId}/export/${format}`} download className="control control-quiet">
              <Download size={18} className="shrink-0 text-role" aria-hidden="true" />
              {messages.exports.formats[format].name}
            </a>
          </li>
        ))}
        <li>
          <Link href={`/plans/${planId}/export`} className="link inline-flex min-h-11 items-center">
            {messages.exports.allFormats}
          </Link>
        </li>
      </ul>
    </section>
  );
}
