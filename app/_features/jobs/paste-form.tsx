import { Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Problem } from "#app/_ui/field.tsx";
import { jobsMessages } from "#lib/messages/jobs.ts";

type Props = {
  /** What stands in the field at first. */
  text: string;
  problem: string | undefined;
  onRead: (text: string) => void;
  onExample: () => void;
};

/** The field for the text. It has no name and its form no address, so that no browser can send it, whatever is pressed. */
export function PasteForm({ text, problem, onRead, onExample }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isReady, setReady] = useState(false);
  const [hasText, setHasText] = useState(false);
  // Before its script runs, a press would do nothing.
  useEffect(() => setReady(true), []);
  // What was saved arrives after the page, and never takes the place of what was typed.
  useEffect(() => {
    if (field.current?.value === "") field.current.value = text;
    setHasText(hasTyped(field.current));
  }, [text]);
  useEffect(() => {
    if (problem) field.current?.focus();
  }, [problem]);
  /** Ends the advertisement that stands in the field, so that the next one can be pasted. */
  function addAnother() {
    if (!field.current) return;
    field.current.value = `${field.current.value.trimEnd()}\n\n---\n\n`;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
    field.current.scrollTop = field.current.scrollHeight;
  }
  return (
    <div className="flex flex-col gap-4">
      <header className="flex flex-col gap-1">
        <h1 className="text-h2 md:text-h1">{jobsMessages.title}</h1>
        <p className="text-muted">{jobsMessages.lead}</p>
      </header>
      <p className="[@media(scripting:enabled)]:hidden">{jobsMessages.noScript}</p>
      <div className="[@media(scripting:none)]:hidden grid items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-2">
          <label htmlFor="advertisement" className="font-medium">
            {jobsMessages.field}
          </label>
          <textarea
            ref={field}
            id="advertisement"
            placeholder={jobsMessages.placeholder}
            defaultValue={text}
            onInput={(event) => setHasText(hasTyped(event.currentTarget))}
            spellCheck={false}
            autoComplete="off"
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? "advertisement-hint advertisement-problem" : "advertisement-hint"}
            className="field h-56 py-2 md:h-96"
          />
          <p id="advertisement-hint" className="text-small text-muted">
            {jobsMessages.hint}
          </p>
          {problem ? <Problem id="advertisement-problem">{problem}</Problem> : null}
          <p className="flex flex-wrap items-center gap-2 pt-2">
            <button type="button" disabled={!isReady} onClick={() => onRead(field.current?.value ?? "")} className="control control-strong">
              {jobsMessages.read}
            </button>
            {hasText ? (
              <button type="button" disabled={!isReady} onClick={addAnother} className="control control-ghost">
                <Plus size={16} aria-hidden="true" />
                {jobsMessages.another}
              </button>
            ) : (
              <button type="button" disabled={!isReady} onClick={onExample} className="control control-ghost">
                {jobsMessages.example}
              </button>
            )}
          </p>
        </div>
        <section aria-labelledby="job-gives" className="flex flex-col gap-3 rounded-xl border border-role-line bg-role-soft p-5">
          <h2 id="job-gives" className="font-semibold">
            {jobsMessages.givesTitle}
          </h2>
          <ul className="flex list-disc flex-col gap-1.5 pl-5 marker:text-role">
            {jobsMessages.gives.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

const hasTyped = (field: HTMLTextAreaElement | null) => field !== null && field.value.trim() !== "";
