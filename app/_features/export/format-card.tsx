import {
  CalendarDays,
  ChevronDown,
  Download,
  FileText,
  ListChecks,
  ListTodo,
  type LucideIcon,
  Package,
  Printer,
  Table,
} from "lucide-react";
import { defaultDelimiter, delimiters } from "#lib/export/csv-table.ts";
import type { ExportFormat } from "#lib/export/export-format.ts";
import type { ExportPreview } from "#lib/export/preview.ts";
import { messages } from "#lib/messages/all.ts";

type Props = {
  planId: string;
  format: ExportFormat;
  /** What the address of the file ends in, such as "?shape=bars". */
  query?: string;
  /** Sentences about this plan in this format. */
  remarks: readonly string[];
  preview: ExportPreview;
};

const icons: Record<ExportFormat["id"], LucideIcon> = {
  md: ListChecks,
  csv: Table,
  json: Package,
  todoist: ListTodo,
  ics: CalendarDays,
  "ics-todo": FileText,
  pdf: Printer,
};

/** A format in one line, with the file itself at one click; opened, what it is good for, what can be chosen, and how this plan begins in it. */
export function FormatCard({ planId, format, query = "", remarks, preview }: Props) {
  const { name, short, hint } = messages.exports.formats[format.id];
  const Icon = icons[format.id];
  const suffix = `.${format.fileTypes[0].extension}`;
  const address = `/plans/${planId}/export/${format.id}${query}`;
  const hasChoice = format.isPartial || format.hasDelimiter;
  const download = { "aria-label": messages.exports.downloadNamed(name), className: "control control-ghost absolute top-0.5 right-0 px-3" };
  const icon = <Download size={20} className="shrink-0 text-role" aria-hidden="true" />;
  return (
    <li className="relative border-b border-line">
      <details className="group">
        <summary className="flex min-h-12 list-none items-center gap-3 py-1 pr-14 [&::-webkit-details-marker]:hidden">
          <Icon size={20} aria-hidden="true" className="shrink-0 text-muted" />
          <span className="min-w-0">
            <span className="flex items-center gap-1.5">
              <h3 className="leading-5 font-semibold">{name}</h3>
              <span className="text-small leading-5 text-muted">{suffix}</span>
              <ChevronDown
                size={16}
                aria-hidden="true"
                className="shrink-0 text-muted group-open:rotate-180 motion-safe:transition-transform"
              />
            </span>
            <span className="block text-meta leading-4.5 text-muted">{short}</span>
          </span>
        </summary>
        <div className="flex flex-col gap-2 pt-1 pb-4 sm:pl-8">
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
          <p className="text-small font-medium">{messages.exports.preview}</p>
          <pre
            dir="ltr"
            className={`rounded-lg bg-role-soft p-3 text-small wrap-anywhere whitespace-pre-wrap ${format.isPreviewProse ? "font-sans" : "font-mono"}`}
          >
            {preview.text}
          </pre>
          {preview.isCut ? <p className="text-small text-muted">{messages.exports.previewCut}</p> : null}
        </div>
      </details>
      {hasChoice ? (
        <button type="submit" form={`choice-${format.id}`} {...download}>
          {icon}
        </button>
      ) : (
        <a href={address} download {...download}>
          {icon}
        </a>
      )}
      {remarks.map((remark) => (
        <p key={remark} className="pb-2 pl-8 text-small">
          {remark}
        </p>
      ))}
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
