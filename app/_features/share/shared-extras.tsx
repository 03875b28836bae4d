import { NoteView } from "#app/_ui/markdown/note-view.tsx";
import { readNote } from "#app/_ui/markdown/read-note.ts";
import { messages } from "#lib/messages/all.ts";
import type { SharedMilestone } from "#lib/planner/plan/shared-plan.ts";

/** The note and the evidence of a shared milestone, if shared. */
export function SharedExtras({ item: { note, evidence } }: { item: SharedMilestone }) {
  return (
    <>
      {note ? (
        <section className="mt-1 border-l-2 border-line pl-3">
          <h3 className="mb-1 text-small font-semibold text-muted">{messages.share.note}</h3>
          <NoteView note={readNote(note)} />
        </section>
      ) : null}
      {evidence ? (
        <section className="mt-1">
          <h3 className="text-small font-semibold text-muted">{messages.share.evidence}</h3>
          <ul>
            {evidence.map(({ url, label }) => (
              <li key={url} className="wrap-anywhere">
                <a href={url} target="_blank" rel="noreferrer nofollow ugc" className="link inline-flex min-h-11 items-center">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
