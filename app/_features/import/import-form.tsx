"use client";

import { Check } from "lucide-react";
import { useState } from "react";
import { Field, Problem } from "#app/_ui/field.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { TextArea } from "#app/_ui/text-area.tsx";
import { importsMessages } from "#lib/messages/imports.ts";
import { describeImport } from "./describe-import.ts";
import { type ImportState, takeImport } from "./import-actions.ts";
import { LinesNotUnderstood } from "./lines-not-understood.tsx";
import { MilestoneChanges } from "./milestone-changes.tsx";

type Props = {
  /** The largest file in bytes. */
  most: number;
  mostLinks: number;
  roleTitles: Readonly<Record<string, string>>;
};

const first: ImportState = { values: {}, errors: {} };
/** A preview saves nothing. */
const isDone = ({ done }: ImportState) => done === true;

/** The button that was pressed is gone with its step; reading goes on where the next one begins. */
const focus = (heading: HTMLElement | null) => heading?.focus();

/** A file in three steps: choose it, see what it would change, take it. */
export function ImportForm({ most, mostLinks, roleTitles }: Props) {
  const { state, pending, notice, form } = useKeptForm("import", takeImport, first, { isDone });
  const [tooLarge, setTooLarge] = useState(false);
  const { report } = state;
  if (!report) {
    const error = tooLarge ? importsMessages.tooLarge(most) : (state.errors.file ?? state.errors.text);
    const others = Object.entries(state.errors).filter(([field]) => field !== "file" && field !== "text");
    return (
      <form {...form} noValidate className="flex flex-col gap-5">
        {notice}
        {state.message ? <Problem>{state.message}</Problem> : null}
        {others.map(([field, sentence]) => (
          <Problem key={field}>{sentence}</Problem>
        ))}
        <Field
          type="file"
          name="file"
          label={importsMessages.file}
          hint={importsMessages.fileHint(most)}
          accept=".json,.md,application/json,text/markdown"
          onChange={(event) => setTooLarge((event.currentTarget.files?.[0]?.size ?? 0) > most)}
          error={error}
          className="field py-2 file:mr-3 file:font-medium file:text-role file:underline"
        />
        <TextArea
          name="text"
          label={importsMessages.text}
          hint={importsMessages.textHint}
          rows={5}
          defaultValue={state.values.text}
          autoComplete="off"
          spellCheck={false}
        />
        <div>
          <button
            type="submit"
            name="do"
            value="look"
            disabled={tooLarge}
            aria-disabled={pending}
            className="control control-strong disabled:opacity-50"
          >
            {importsMessages.look}
          </button>
        </div>
      </form>
    );
  }
  const role = roleTitles[report.role] ?? report.role;
  return (
    <form {...form} noValidate className="flex flex-col gap-4">
      {notice}
      <div className="flex flex-col gap-3">
        <h2 key={state.done ? "done" : "preview"} ref={focus} tabIndex={-1} className="text-h2 outline-none">
          {state.done ? importsMessages.doneTitle : importsMessages.previewTitle}
        </h2>
        {state.done ? (
          <p className="flex items-center gap-2 font-medium">
            <Check size={20} className="text-role" aria-hidden="true" />
            {importsMessages.done}
          </p>
        ) : (
          <p>{report.planId ? importsMessages.intoPlan(role) : importsMessages.newPlan(role)}</p>
        )}
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {describeImport(report, mostLinks).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <MilestoneChanges milestones={report.milestones} />
        <LinesNotUnderstood {...report.notUnderstood} />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {state.done ? (
          <a href={`/plans/${report.planId}`} className="control control-strong">
            {importsMessages.openPlan(role)}
          </a>
        ) : report.changes ? (
          <button type="submit" name="do" value="apply" aria-disabled={pending} className="control control-strong">
            {importsMessages.apply}
          </button>
        ) : null}
        <a href="/plans/import" className="control control-quiet">
          {importsMessages.another}
        </a>
      </div>
    </form>
  );
}
