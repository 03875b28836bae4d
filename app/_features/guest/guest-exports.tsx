import { Calendar, Download, Printer } from "lucide-react";
import { useId, useState } from "react";
import type { DevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { Fold } from "#app/_ui/fold.tsx";
import type { BrowserFormatId } from "#lib/export/browser-formats.ts";
import type { ExportFormatId } from "#lib/export/export-format.ts";
import { deviceMessages } from "#lib/messages/device.ts";
import { exportsMessages } from "#lib/messages/exports.ts";
import { syncMessages } from "#lib/messages/sync.ts";
import { endOfNextWeeks } from "#lib/planner/schedule/next-weeks.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { downloadCopy } from "./download-copy.ts";

/** The formats that do not stand with the others: a browser cannot write one of them. The compiler checks that the list is complete. */
const apart: Record<Exclude<ExportFormatId, BrowserFormatId> | "ics", true> = { pdf: true, ics: true };
const more = Object.keys(exportsMessages.formats).filter((id): id is Exclude<BrowserFormatId, "ics"> => !(id in apart));

/** The plan as files, made by the browser: into a calendar first, then onto paper, then each other format. */
export function GuestExports({ device }: { device: DevicePlan }) {
  const [failed, setFailed] = useState(false);
  const [wantsAll, setWantsAll] = useState(false);
  const { now } = device;
  const today = todayOf(now, new Date());
  const finishOn = readPlanStatus(now, today).finish.current;
  const isLong = finishOn !== null && finishOn >= endOfNextWeeks(today);
  const { calendar, formats } = exportsMessages;

  function save(...choice: Parameters<typeof downloadCopy> extends [unknown, ...infer Choice] ? Choice : never) {
    downloadCopy(device, ...choice).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }

  return (
    <section aria-labelledby="export" className="flex max-w-reading flex-col gap-4 print:hidden">
      <div className="flex flex-col gap-1">
        <h2 id="export" className="text-h2">
          {deviceMessages.takeAlong}
        </h2>
        <p className="text-muted">{deviceMessages.takeAlongHint}</p>
      </div>
      <div className="flex flex-col items-start gap-2">
        <button
          type="button"
          onClick={() => save("ics", isLong && wantsAll ? { shape: "all-sessions" } : {})}
          aria-describedby="export-ics-hint"
          className="control control-quiet max-sm:w-full max-sm:justify-start"
        >
          <Calendar size={20} className="shrink-0 text-role" aria-hidden="true" />
          {formats.ics.name}
        </button>
        <p id="export-ics-hint" className="text-small text-muted">
          {deviceMessages.calendarHint}
        </p>
        {isLong && finishOn ? (
          <div className="text-small">
            <p>{calendar.reach(finishOn)}</p>
            <label className="flex min-h-11 items-center gap-2">
              <input
                type="checkbox"
                checked={wantsAll}
                onChange={({ target }) => setWantsAll(target.checked)}
                className="size-5 accent-role"
              />
              {calendar.allSessions}
            </label>
          </div>
        ) : null}
      </div>
      <button type="button" onClick={() => window.print()} className="control control-quiet self-start max-sm:w-full max-sm:justify-start">
        <Printer size={20} className="shrink-0 text-role" aria-hidden="true" />
        {deviceMessages.print}
      </button>
      <Fold summary={exportsMessages.moreFormats}>
        <ul className="flex flex-col">
          {more.map((format) => (
            <FileRow key={format} name={formats[format].name} hint={formats[format].short} onSave={() => save(format)} />
          ))}
          <FileRow
            name={exportsMessages.withSemicolons}
            hint={deviceMessages.semicolonsHint}
            onSave={() => save("csv", { delimiter: "semicolon" })}
          />
        </ul>
      </Fold>
      {failed ? <p role="alert">{syncMessages.exportFailed}</p> : null}
    </section>
  );
}

function FileRow({ name, hint, onSave }: { name: string; hint: string; onSave: () => void }) {
  const id = useId();
  return (
    <li className="flex flex-wrap items-center gap-x-3">
      <button
        type="button"
        onClick={onSave}
        aria-describedby={id}
        className="flex min-h-11 items-center gap-3 rounded-lg pr-2 text-left font-medium hover:bg-hover"
      >
        <Download size={18} className="shrink-0 text-role" aria-hidden="true" />
        {name}
      </button>
      <span id={id} className="min-w-0 text-small text-muted">
        {hint}
      </span>
    </li>
  );
}
