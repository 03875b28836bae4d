import { Download, Printer } from "lucide-react";
import { useState } from "react";
import { words } from "../../../lib/words/en.ts";
import type { DevicePlan } from "../../(learner)/device/use-kept-plan.ts";
import { saveCopy } from "./save-copy.ts";

const formats = ["md", "csv", "json", "todoist", "ics", "ics-todo"] as const;

/** The plan as files, made by the browser. */
export function GuestExports({ device }: { device: DevicePlan }) {
  const [failed, setFailed] = useState(false);
  return (
    <section aria-labelledby="export" className="flex flex-col gap-3">
      <h2 id="export" className="text-h2">
        {words.device.takeAlong}
      </h2>
      <p className="text-muted">{words.device.takeAlongHint}</p>
      <ul className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {formats.map((format) => (
          <li key={format}>
            <button
              type="button"
              onClick={() =>
                saveCopy(device, format).then(
                  () => setFailed(false),
                  () => setFailed(true),
                )
              }
              className="control control-quiet"
            >
              <Download size={18} className="shrink-0 text-role" aria-hidden="true" />
              {words.exports.formats[format].name}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => window.print()} className="control control-quiet">
            <Printer size={18} className="shrink-0 text-role" aria-hidden="true" />
            {words.device.print}
          </button>
        </li>
      </ul>
      {failed ? <p role="alert">{words.sync.exportFailed}</p> : null}
    </section>
  );
}
