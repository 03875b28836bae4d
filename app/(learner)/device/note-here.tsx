"use client";

import { useState } from "react";
import type { PlanItem } from "../../../lib/planner/plan.ts";
import { ownWords } from "../../../lib/words/own.ts";
import { syncWords } from "../../../lib/words/sync.ts";
import { TextArea } from "../../_components/text-area.tsx";
import { speak } from "./speak.ts";

/** A note that is written without the server: kept on this device like a tick. */
export function NoteHere({ planId, item }: { planId: string; item: PlanItem }) {
  const [text, setText] = useState(item.note);
  const [saved, setSaved] = useState(item.note);
  const [said, setSaid] = useState("");
  function save() {
    if (text !== saved) speak(planId, item.id, { note: { text, before: saved } });
    setSaved(text);
    setSaid(syncWords.noteKept);
  }
  return (
    <section className="flex flex-col gap-2">
      <TextArea
        name={`note-${item.id}`}
        label={ownWords.note}
        value={text}
        maxLength={10_000}
        rows={3}
        onChange={(event) => {
          setText(event.target.value);
          setSaid("");
        }}
      />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <button type="button" onClick={save} className="control control-quiet">
          {syncWords.keepNote}
        </button>
        <span className="text-small text-muted">{said}</span>
      </p>
    </section>
  );
}
