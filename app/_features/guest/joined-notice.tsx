"use client";

import { deviceWords } from "#lib/messages/en/device.ts";
import { syncWords } from "#lib/messages/en/sync.ts";
import { canTakeBack, type Joined } from "./join-guest.ts";

type Props = { joined: Joined; onTakeBack: () => void; onDismiss: () => void };

/** What a guest's plan brought into the account, and the way back. */
export function JoinedNotice({ joined, onTakeBack, onDismiss }: Props) {
  const { role, changes, isNew, notes, milestones } = joined;
  const title = isNew ? syncWords.joinedNew(role) : syncWords.joinedTitle(role, milestones.length + (notes ?? 0));
  const isOpen = canTakeBack(joined);
  return (
    <section aria-label={title} className="page pt-6">
      <div className="flex flex-col gap-3 rounded-lg border border-role p-4">
        <h2 className="text-h3">{title}</h2>
        <p>{isNew ? syncWords.joinedCounts(joined) : syncWords.joinedText(changes, milestones.length, notes ?? 0)}</p>
        {isOpen ? (
          <details>
            <summary className="link inline-flex min-h-11 items-center text-small">{syncWords.joinedWhich}</summary>
            <ul className="list-disc pl-5 text-small marker:text-role">
              {milestones.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </details>
        ) : null}
        {notes > 0 && isOpen ? <p className="text-small text-muted">{deviceWords.notesStay(notes)}</p> : null}
        <p className="flex flex-wrap gap-3">
          <button type="button" onClick={onDismiss} className="control control-strong">
            {isOpen ? syncWords.joinedKeep : syncWords.joinedClose}
          </button>
          {isOpen ? (
            <button type="button" onClick={onTakeBack} className="control control-quiet">
              {syncWords.joinedTakeBack}
            </button>
          ) : null}
        </p>
      </div>
    </section>
  );
}
