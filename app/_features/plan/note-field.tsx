"use client";

import { createContext, type ReactNode, use, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { dispatchPlanChange } from "#app/_features/plan-sync/dispatch-plan-change.ts";
import { useRefusedNote } from "#app/_features/plan-sync/use-plan-changes.ts";
import { TextArea } from "#app/_ui/text-area.tsx";
import { ownMessages } from "#lib/messages/own.ts";
import { savingMessages } from "#lib/messages/saving.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";

/** The pause in typing after which the note is saved automatically, in milliseconds. */
const pause = 2_000;

/**
 * The current note of an opened milestone, with what was changed since the page was made. From here and not as a prop: the page holds the notes
 * once, with the plan.
 */
export const StandingNote = createContext("");

type Props = {
  planId: string;
  milestoneId: string;
  /** The note as it reads; where there is one, the field is folded away below it. */
  children?: ReactNode;
};

/**
 * A learner's note, written in its place and saved like a tick: when the field is left, when the typing pauses, and before the page
 * goes. Without JavaScript its button sends it with the checklist's form.
 */
export function NoteField({ planId, milestoneId, children }: Props) {
  const field = <NoteEditor planId={planId} milestoneId={milestoneId} />;
  // Decided once: the field does not move under somebody who types when the note comes back from the server.
  const [hadNote] = useState(use(StandingNote) !== "");
  const isRefused = useRefusedNote(planId, milestoneId) !== undefined;
  if (!children || !hadNote) return <section>{field}</section>;
  return (
    <section>
      <h3 className="mb-1 text-small font-semibold text-muted">{ownMessages.note}</h3>
      {children}
      <details {...(isRefused ? { open: true } : {})}>
        <summary className="link inline-flex min-h-11 items-center text-small">{savingMessages.changeNote}</summary>
        {field}
      </details>
    </section>
  );
}

/** A text that is not too long was refused because of the one that another device saved. */
function explainRefusal(text: string): string {
  return text.length > inputLimits.note ? savingMessages.noteRefused(inputLimits.note) : savingMessages.notesRefused(inputLimits.note);
}

function NoteEditor({ planId, milestoneId }: Omit<Props, "children">) {
  const stored = use(StandingNote);
  const refused = useRefusedNote(planId, milestoneId);
  const current = refused ?? stored;
  const [seen, setSeen] = useState(current);
  const [text, setText] = useState(current);
  const [saved, setSaved] = useState(current);
  if (current !== seen) {
    setSeen(current);
    // Undone, or changed elsewhere. What was typed meanwhile stays, and the server keeps both.
    if (text === saved) {
      setText(current);
      setSaved(current);
    }
  }
  // A refused text is in the field only: the next one takes the place of the stored note.
  const before = refused === undefined ? saved : stored;
  const area = useRef<HTMLTextAreaElement>(null);
  // Typed before this script ran.
  useLayoutEffect(() => {
    if (area.current) setText(area.current.value);
  }, []);
  const latest = useRef({ text, saved, before });
  useLayoutEffect(() => {
    latest.current = { text, saved, before };
  }, [text, saved, before]);

  const save = useCallback(() => {
    const { text, saved, before } = latest.current;
    if (text === saved) return;
    latest.current = { text, saved: text, before: text };
    dispatchPlanChange(planId, milestoneId, { note: { text, before } });
    setSaved(text);
  }, [planId, milestoneId]);

  useEffect(() => {
    if (text === saved) return;
    const timer = setTimeout(save, pause);
    return () => clearTimeout(timer);
  }, [text, saved, save]);
  useEffect(() => {
    document.addEventListener("visibilitychange", save);
    return () => document.removeEventListener("visibilitychange", save);
  }, [save]);
  // Before the plan around it closes.
  useLayoutEffect(() => save, [save]);

  return (
    <div className="flex flex-col gap-2">
      <input type="hidden" name={`note-before-${milestoneId}`} value={stored} />
      <TextArea
        ref={area}
        name={`note-${milestoneId}`}
        label={ownMessages.note}
        value={text}
        maxLength={inputLimits.note}
        rows={3}
        {...(refused === undefined ? {} : { error: explainRefusal(refused) })}
        onBlur={save}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="submit"
        name="change"
        value={`note ${milestoneId}`}
        onClick={(event) => {
          event.preventDefault();
          save();
        }}
        className="control control-quiet self-start"
      >
        {savingMessages.keepNote}
      </button>
    </div>
  );
}
