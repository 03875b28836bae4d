"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useGuestRole } from "#app/_features/plan-sync/use-guest-role.ts";
import { DialogFrame } from "#app/_ui/dialog-frame.tsx";
import { dialogsMessages } from "#lib/messages/dialogs.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { findEntries, listPaletteEntries, type PaletteEntry, type PlanTitles, searchEntry } from "./palette-entries.ts";

const { palette } = dialogsMessages;
const noPlan: PlanTitles = { plan: null, milestones: [] };

type Props = {
  signedIn: boolean;
  roles: readonly { id: string; title: string }[];
  /** The initial text of the field. */
  typedAhead: string;
  onClose: () => void;
};

/** Focuses at once, so that no key is lost before the dialog frame does it. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

/** The command palette: a field with a list of pages, actions and milestones (ARIA combobox pattern). */
export default function CommandPalette({ signedIn, roles, typedAhead, onClose }: Props) {
  const router = useRouter();
  const [plan, setPlan] = useState(noPlan);
  const [isLoading, setLoading] = useState(signedIn);
  const [typed, setTyped] = useState(typedAhead);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);

  const guestRole = useGuestRole();
  const source = signedIn ? "/plan/milestones" : guestRole && `/try/${guestRole}/plan.json`;
  useEffect(() => {
    if (!source) return;
    const stop = new AbortController();
    fetch(source, { signal: stop.signal })
      .then((answer) => (answer.ok ? answer.json() : noPlan))
      .then((found) =>
        setPlan(signedIn || !guestRole ? found : { plan: null, guestRole, milestones: found.plan ? milestonesOf(found.plan) : [] }),
      )
      // Without an answer the pages are still listed.
      .catch(() => undefined)
      .finally(() => stop.signal.aborted || setLoading(false));
    return () => stop.abort();
  }, [source, signedIn, guestRole]);

  const go = useCallback((path: string) => router.push(path as Route), [router]);
  const entries = useMemo(() => listPaletteEntries(go, signedIn, roles, plan), [go, signedIn, roles, plan]);
  const matches = useMemo(() => findEntries(entries, typed), [entries, typed]);
  // A pending answer may still contain a match.
  const found = matches.length > 0 || isLoading ? matches : [searchEntry(go, typed)];
  const chosen = found[Math.min(at, found.length - 1)];

  useEffect(() => {
    list.current?.querySelector(`[data-entry="${chosen?.id}"]`)?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  function run(entry: PaletteEntry | undefined) {
    if (!entry) return;
    onClose();
    // After the dialog has returned the focus, so that the command can move it.
    setTimeout(entry.run, 50);
  }

  function onKeyDown(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 };
    const next = steps[event.key];
    if (next !== undefined) setAt(Math.min(Math.max(next, 0), found.length - 1));
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) run(chosen);
    else return;
    event.preventDefault();
  }

  return (
    <DialogFrame title={palette.title} onClose={onClose} initialFocus={false}>
      <label className="flex flex-col gap-1.5">
        <span className="text-small text-muted">{palette.label}</span>
        <input
          ref={takeFocus}
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls="palette-list"
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `palette-${chosen.id}` : undefined}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          className="field"
        />
      </label>
      <p aria-live="polite" className="sr-only">
        {palette.count(matches.length)}
      </p>
      {matches.length === 0 && !isLoading ? <p className="py-2 text-muted">{palette.nothing}</p> : null}
      <div ref={list} id="palette-list" role="listbox" aria-label={palette.title} className="-mx-2 max-h-96 min-h-0 overflow-y-auto">
        {found.map((entry) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the chosen one
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
          <div
            key={entry.id}
            id={`palette-${entry.id}`}
            data-entry={entry.id}
            role="option"
            aria-selected={entry === chosen}
            onClick={() => run(entry)}
            className={`flex min-h-11 cursor-pointer items-center justify-between gap-4 rounded-lg px-2 py-1.5 ${
              entry === chosen ? "bg-role-soft outline-2 -outline-offset-2 outline-role" : "hover:bg-role-soft"
            }`}
          >
            <span>{entry.name}</span>
            <span className="shrink-0 text-small text-muted">{palette.kinds[entry.kind]}</span>
          </div>
        ))}
      </div>
    </DialogFrame>
  );
}
