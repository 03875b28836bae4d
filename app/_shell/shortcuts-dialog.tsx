"use client";

import { useState } from "react";
import { DialogFrame } from "#app/_ui/dialog-frame.tsx";
import { areKeysOn, switchKeys } from "#app/_ui/shortcuts.ts";
import { dialogsMessages } from "#lib/messages/dialogs.ts";

const { keys } = dialogsMessages;
const groups: { title: string; keys: [name: keyof typeof keys.names, ...keys: string[]][] }[] = [
  {
    title: keys.onMilestone,
    keys: [
      ["done", "d"],
      ["in_progress", "l"],
      ["known", "k"],
      ["skipped", "s"],
      ["not_started", "r"],
      ["open", "Enter"],
    ],
  },
  {
    title: keys.inPlan,
    keys: [
      ["move", "n", "p", "↓", "↑"],
      ["undo", "u", "Ctrl Z", "Cmd Z"],
      ["redo", "Ctrl Y"],
      ["left", "t"],
    ],
  },
  {
    title: keys.everywhere,
    keys: [
      ["find", "/"],
      ["palette", "Ctrl K", "Cmd K"],
      ["help", "?"],
    ],
  },
];

/** The list of keyboard shortcuts, with a switch that turns single keys off. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(areKeysOn);
  return (
    <DialogFrame title={keys.title} onClose={onClose}>
      <p className="text-small text-muted">{on ? keys.intro : keys.off}</p>
      {groups.map((group) => (
        <section key={group.title}>
          <h3 className="mb-1 text-small font-semibold text-muted">{group.title}</h3>
          <dl className="grid grid-cols-[8.5rem_1fr] items-baseline gap-x-4 gap-y-1.5">
            {group.keys.map(([name, ...names]) => (
              <div key={name} className="contents">
                <dt className="flex flex-wrap gap-1">
                  {names.map((each) => (
                    <kbd key={each} className="min-w-7 rounded border border-control-line px-1.5 py-0.5 text-center font-sans text-small">
                      {each}
                    </kbd>
                  ))}
                </dt>
                <dd>{keys.names[name]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <button
        type="button"
        onClick={() => {
          switchKeys(!on);
          setOn(areKeysOn());
        }}
        className="control control-quiet self-start"
      >
        {on ? keys.turnOff : keys.turnOn}
      </button>
    </DialogFrame>
  );
}
