import { Download, Printer } from "lucide-react";
import { useState } from "react";
import type { DevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import type { BrowserFormatId } from "#lib/export/browser-formats.ts";
import type { Delimiter } from "#lib/export/csv-table.ts";
import type { ExportFormatId } from "#lib/export/export-format.ts";
import { deviceMessages } from "#lib/messages/device.ts";
import { exportsMessages } from "#lib/messages/exports.ts";
import { syncMessages } from "#lib/messages/sync.ts";
import { downloadCopy } from "./download-copy.ts";

/** The formats that a browser cannot write. The compiler checks that the list is complete. */
const serverOnly: Record<Exclude<ExportFormatId, BrowserFormatId>, true> = { pdf: true };
const formats = Object.keys(exportsMessages.formats).filter((id): id is BrowserFormatId => !(id in serverOnly));

type Choice = { format: BrowserFormatId; delimiter?: Delimiter; name: string };
const choices = formats.flatMap((format): Choice[] => {
  const { name } = exportsMessages.formats[format];
  return format === "csv"
    ? [
        { format, name },
        { format, delimiter: "semicolon", name: exportsMessages.withSemicolons },
      ]
    : [{ format, name }];
});

/** The plan as files, made by the browser. */
export function GuestExports({ device }: { device: DevicePlan }) {
  const [failed, setFailed] = useState(false);
  return (
    <section aria-labelledby="export" className="flex flex-col gap-3 print:hidden">
      <h2 id="export" className="text-h2">
        {deviceMessages.takeAlong}
      </h2>
      <p className="text-muted">{deviceMessages.takeAlongHint}</p>
      <ul className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {choices.map(({ format, delimiter, name }) => (
          <li key={name}>
            <button
              type="button"
              onClick={() =>
                downloadCopy(device, format, delimiter).then(
                  () => setFailed(false),
                  () => setFailed(true),
                )
              }
              className="control control-quiet"
            >
              <Download size={18} className="shrink-0 text-role" aria-hidden="true" />
              {name}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => window.print()} className="control control-quiet">
            <Printer size={18} className="shrink-0 text-role" aria-hidden="true" />
            {deviceMessages.print}
          </button>
        </li>
      </ul>
      {failed ? <p role="alert">{syncMessages.exportFailed}</p> : null}
    </section>
  );
}
