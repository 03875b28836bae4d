"use client";

import { createContext, type ReactNode, use, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { dispatchPlanChange } from "#app/_features/plan-sync/dispatch-plan-change.ts";
import { TextArea } from "#app/_ui/text-area.tsx";
import { ownMessages } from "#lib/messages/own.ts";
import { syncMessages } from "#lib/messages/sync.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";

/** How long typing must pause before the note is saved, in milliseconds. */
const pause = 2_000;

/** The current note of an open milestone, with changes since the page was rendered. */
export const StandingNote = createContext<string | undefined>(undefined);

type Props = {
  planId: string;
  milestone: Pick<PlanMilestone, "id" | "note">;
  /** The rendered note; the field is folded away while there is one. */
  children?: ReactNode;
};

/**
 * A learner's note, edited in place and saved like a tick: when the field loses focus, when typing pauses, and before the page is
 * left. Without JavaScript its button sends it with the checklist's form.
 */
export function NoteField({ planId, milestone, children }: Props) {
  const field = <NoteEditor planId={planId} milestone={milestone} />;
  // Decided once: what is being typed in does not move when the note comes back from the server.
  const [hadNote] = useState(milestone.note !== "");
  if (!children || !hadNote) return <section>{field}</section>;
  return (
    <section>
      <h3 className="mb-1 text-small font-semibold text-muted">{ownMessages.note}</h3>
      {children}
      <details>
        <summary className="link inline-flex min-h-11 items-center text-small">{syncMessages.changeNote}</summary>
        {field}
      </details>
    </section>
  );
}

function NoteEditor({ planId, milestone }: Omit<Props, "children">) {
  const stands = use(StandingNote) ?? milestone.note;
  const [seen, setSeen] = useState(stands);
  const [text, setText] = useState(stands);
  const [kept, setKept] = useState(stands);
  if (stands !== seen) {
    setSeen(stands);
    // Taken back, or changed elsewhere. What was typed meanwhile stays, and the server keeps both.
    if (text === kept) {
      setText(stands);
      setKept(stands);
    }
  }
  const latest = useRef({ text, kept });
  useLayoutEffect(() => {
    latest.current = { text, kept };
  }, [text, kept]);

  const keep = useCallback(() => {
    const { text, kept } = latest.current;
    if (text === kept) return;
    latest.current = { text, kept: text };
    dispatchPlanChange(planId, milestone.id, { note: { text, before: kept } });
    setKept(text);
  }, [planId, milestone.id]);

  useEffect(() => {
    if (text === kept) return;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [text, kept, keep]);
  useEffect(() => {
    document.addEventListener("visibilitychange", keep);
    return () => document.removeEventListener("visibilitychange", keep);
  }, [keep]);
  // Before the plan around it stops to listen.
  useLayoutEffect(() => keep, [keep]);

  return (
    <div className="flex flex-col gap-2">
      <input type="hidden" name={`note-before-${milestone.id}`} value={stands} />
      <TextArea
        name={`note-${milestone.id}`}
        label={ownMessages.note}
        value={text}
        maxLength={10_000}
        rows={3}
        onBlur={keep}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="submit"
        name="change"
        value={`note ${milestone.id}`}
        onClick={(event) => {
          event.preventDefault();
          keep();
        }}
        className="control control-quiet self-start"
      >
        {syncMessages.keepNote}
      </button>
    </div>
  );
}
