import { Download } from "lucide-react";
import { defaultDelimiter, delimiters } from "#lib/export/csv-table.ts";
import type { ExportFormat } from "#lib/export/export-format.ts";
import type { ExportPreview } from "#lib/export/preview.ts";
import { messages } from "#lib/messages/all.ts";

type Props = {
  planId: string;
  format: ExportFormat;
  /** Sentences about this plan in this format. */
  remarks: readonly string[];
  preview: ExportPreview;
};

/** A format: what it is good for, how this plan begins in it, and the file itself at one click. */
export function FormatCard({ planId, format, remarks, preview }: Props) {
  const { name, hint } = messages.exports.formats[format.id];
  const address = `/plans/${planId}/export/${format.id}`;
  const hasChoice = format.isPartial || format.hasDelimiter;
  const download = (
    <>
      <Download size={18} className="shrink-0 text-role" aria-hidden="true" />
      {messages.exports.download}
    </>
  );
  return (
    <li className="flex min-w-0 flex-col gap-2 border-b border-line py-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h2 className="text-h3">{name}</h2>
        {hasChoice ? (
          <button
            type="submit"
            form={`choice-${format.id}`}
            aria-label={messages.exports.downloadNamed(name)}
            className="control control-quiet"
          >
            {download}
          </button>
        ) : (
          <a href={address} download aria-label={messages.exports.downloadNamed(name)} className="control control-quiet">
            {download}
          </a>
        )}
      </div>
      <p className="text-muted">{hint}</p>
      {hasChoice ? (
        <form id={`choice-${format.id}`} action={address} className="flex flex-wrap gap-x-6">
          {format.isPartial ? (
            <>
              <Part name="only" value="left" says={messages.exports.onlyLeft} />
              <Part name="steps" value="none" says={messages.exports.withoutSteps} />
            </>
          ) : (
            <DelimiterChoice />
          )}
        </form>
      ) : null}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <details>
        <summary aria-label={messages.exports.previewOf(name)} className="link inline-flex min-h-11 items-center text-small">
          {messages.exports.preview}
        </summary>
        <pre
          dir="ltr"
          className={`rounded-lg bg-role-soft p-3 text-small wrap-anywhere whitespace-pre-wrap ${format.isPreviewProse ? "font-sans" : "font-mono"}`}
        >
          {preview.text}
        </pre>
        {preview.isCut ? <p className="mt-1 text-small text-muted">{messages.exports.previewCut}</p> : null}
      </details>
    </li>
  );
}

function Part({ name, value, says }: { name: string; value: string; says: string }) {
  return (
    <label className="flex min-h-11 items-center gap-2">
      <input type="checkbox" name={name} value={value} className="size-5 accent-role" />
      {says}
    </label>
  );
}

function DelimiterChoice() {
  const { delimiter, delimiters: names, delimiterHint } = messages.exports;
  return (
    <fieldset aria-describedby="delimiter-hint" className="flex flex-wrap items-center gap-x-6">
      <legend>{delimiter}</legend>
      {delimiters.map((name) => (
        <label key={name} className="flex min-h-11 items-center gap-2">
          <input type="radio" name="delimiter" value={name} defaultChecked={name === defaultDelimiter} className="size-5 accent-role" />
          {names[name]}
        </label>
      ))}
      <p id="delimiter-hint" className="text-small text-muted">
        {delimiterHint}
      </p>
    </fieldset>
  );
}
