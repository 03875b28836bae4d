"use client";

import { type FocusEvent, useActionState, useEffect, useRef, useState } from "react";
import { saveNote } from "#app/_features/customise/milestone-actions.ts";
import { FormFrame, SavedSign } from "#app/_ui/form-frame.tsx";
import { NoteView } from "#app/_ui/markdown/note-view.tsx";
import { TextArea } from "#app/_ui/text-area.tsx";
import { ownMessages } from "#lib/messages/own.ts";

type Props = { hidden: { plan: string; milestone: string }; note: string; most: number };

/** The form for a note in Markdown, with a preview. A note that is not saved when the page is left is saved then. */
export function NoteForm({ hidden, note, most }: Props) {
  const [state, submit, pending] = useActionState(saveNote, { values: {}, errors: {} });
  const { preview } = state;
  const save = useRef<HTMLButtonElement>(null);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (!changed) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [changed]);

  function leave({ currentTarget: form, relatedTarget }: FocusEvent<HTMLFormElement>) {
    if (changed && !form.contains(relatedTarget)) form.requestSubmit(save.current);
  }
  return (
    <form
      action={submit}
      noValidate
      onChange={() => setChanged(true)}
      onSubmit={({ nativeEvent: { submitter } }) => setChanged(submitter !== save.current)}
      onBlur={leave}
      className="flex flex-col gap-3"
    >
      <FormFrame hidden={{ ...hidden, before: state.values.before ?? note }} state={state} fields={["note"]} />
      <TextArea
        name="note"
        label={ownMessages.noteLabel}
        hint={`${ownMessages.noteHint(most)} ${ownMessages.noteMarks}`}
        rows={8}
        defaultValue={state.values.note ?? note}
        error={state.errors.note}
      />
      <div className="flex flex-wrap items-center gap-3">
        <button ref={save} type="submit" name="do" value="save" className="control control-strong" aria-disabled={pending}>
          {ownMessages.saveNote}
        </button>
        <button type="submit" name="do" value="preview" className="control control-quiet" aria-disabled={pending}>
          {ownMessages.preview}
        </button>
        <SavedSign saved={state.saved} />
        {preview ? <span className="text-small text-muted">{ownMessages.previewHint}</span> : null}
      </div>
      {preview ? (
        <section aria-label={ownMessages.preview} className="rounded-lg border border-line bg-raised p-4">
          {preview.length ? <NoteView note={preview} /> : <p className="text-muted">{ownMessages.emptyNote}</p>}
        </section>
      ) : null}
    </form>
  );
}
