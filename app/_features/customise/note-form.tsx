"use client";

import { type FocusEvent, useRef, useState } from "react";
import { saveNote } from "#app/_features/customise/milestone-actions.ts";
import { FormFrame, SavedSign } from "#app/_ui/form-frame.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { NoteView } from "#app/_ui/markdown/note-view.tsx";
import { TextArea } from "#app/_ui/text-area.tsx";
import { customiseMessages } from "#lib/messages/customise.ts";

type Props = { hidden: { plan: string; milestone: string }; note: string; most: number; start?: string };

/**
 * The form for a note in Markdown, with a preview. A note that is not saved when the form is left is saved then.
 * @param start what the field holds at first, where that is not the note
 */
export function NoteForm({ hidden, note, most, start }: Props) {
  const { state, pending, isTyped, overtaken, hidden: before, notice, form } = useKeptForm("note", saveNote, { values: {}, errors: {} });
  const { preview } = state;
  const save = useRef<HTMLButtonElement>(null);

  function leave({ currentTarget, relatedTarget }: FocusEvent<HTMLFormElement>) {
    if (isTyped && !currentTarget.contains(relatedTarget)) currentTarget.requestSubmit(save.current);
  }
  // The text that the new one replaces, so that another one that was saved meanwhile stays beside it: what stood here when the typing began.
  const [base, setBase] = useState(note);
  if (!isTyped && base !== note) setBase(note);
  const replaced = overtaken?.note ?? before.before ?? state.values.before ?? base;
  return (
    <form {...form} noValidate onBlur={leave} className="flex flex-col gap-3">
      {notice}
      <FormFrame hidden={{ ...hidden, before: replaced }} state={state} fields={["note"]} />
      <TextArea
        name="note"
        label={customiseMessages.noteLabel}
        hint={`${customiseMessages.noteHint(most)} ${customiseMessages.noteMarks}`}
        rows={8}
        defaultValue={state.values.note ?? start ?? note}
        error={state.errors.note}
      />
      <div className="flex flex-wrap items-center gap-3">
        <button ref={save} type="submit" name="do" value="save" className="control control-strong" aria-disabled={pending}>
          {customiseMessages.saveNote}
        </button>
        <button type="submit" name="do" value="preview" className="control control-quiet" aria-disabled={pending}>
          {customiseMessages.preview}
        </button>
        <SavedSign saved={isTyped ? undefined : state.saved} />
        {preview ? <span className="text-small text-muted">{customiseMessages.previewHint}</span> : null}
      </div>
      {preview ? (
        <section aria-label={customiseMessages.preview} className="rounded-lg border border-line bg-raised p-4">
          {preview.length ? <NoteView note={preview} /> : <p className="text-muted">{customiseMessages.emptyNote}</p>}
        </section>
      ) : null}
    </form>
  );
}
