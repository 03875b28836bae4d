"use client";

import { deviceMessages } from "#lib/messages/device.ts";
import { syncMessages } from "#lib/messages/sync.ts";
import { canTakeBack, type Joined } from "./join-guest.ts";

type Props = { joined: Joined; onTakeBack: () => void; onDismiss: () => void };

/** Tells what a guest's plan added to the account, with a button that undoes it. */
export function JoinedNotice({ joined, onTakeBack, onDismiss }: Props) {
  const { role, changes, isNew, notes, milestones } = joined;
  const title = isNew ? syncMessages.joinedNew(role) : syncMessages.joinedTitle(role, milestones.length + (notes ?? 0));
  const isOpen = canTakeBack(joined);
  return (
    <section aria-label={title} className="page pt-6 areas:pb-4">
      <div className="flex flex-col gap-3 rounded-lg border border-role p-4">
        <h2 className="text-h3">{title}</h2>
        <p>{isNew ? syncMessages.joinedCounts(joined) : syncMessages.joinedText(changes, milestones.length, notes ?? 0)}</p>
        {isOpen ? (
          <details>
            <summary className="link inline-flex min-h-11 items-center text-small">{syncMessages.joinedWhich}</summary>
            <ul className="list-disc pl-5 text-small marker:text-role">
              {milestones.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </details>
        ) : null}
        {notes > 0 && isOpen ? <p className="text-small text-muted">{deviceMessages.notesStay(notes)}</p> : null}
        <p className="flex flex-wrap gap-3">
          <button type="button" onClick={onDismiss} className="control control-strong">
            {isOpen ? syncMessages.joinedKeep : syncMessages.joinedClose}
          </button>
          {isOpen ? (
            <button type="button" onClick={onTakeBack} className="control control-quiet">
              {syncMessages.joinedTakeBack}
            </button>
          ) : null}
        </p>
      </div>
    </section>
  );
}
