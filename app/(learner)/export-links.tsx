import { Download } from "lucide-react";
import { exportFormats } from "../../lib/export/formats.ts";
import { words } from "../../lib/words/en.ts";

/** The plan as files. Plain links, so that they work everywhere. */
export function ExportLinks({ planId }: { planId: string }) {
  return (
    <section aria-labelledby="export" className="flex flex-col gap-3">
      <h2 id="export" className="text-h2">
        {words.plan.export}
      </h2>
      <p className="text-muted">{words.plan.exportHint}</p>
      <ul className="grid gap-3 sm:grid-cols-3">
        {exportFormats.map((format) => {
          const [name, hint] = words.plan.formats[format];
          return (
            <li key={format}>
              <a
                href={`/plans/${planId}/export/${format}`}
                download
                className="flex h-full min-h-11 items-start gap-3 rounded-lg border border-control-line p-3 hover:bg-role-soft"
              >
                <Download size={20} className="mt-0.5 shrink-0 text-role" aria-hidden="true" />
                <span>
                  <span className="font-medium">{name}</span>
                  <span className="block text-small text-muted">{hint}</span>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
