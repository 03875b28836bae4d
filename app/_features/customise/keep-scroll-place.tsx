"use client";

import { type ReactNode, type SubmitEvent, useEffect } from "react";

/** The framework renders the answer as a new page, so the pressed button is remembered outside of it. */
let pressed: { row: string; button: string; top: number } | undefined;

/**
 * Keeps a row that is moved under the reader's eye, and the focus on the button that moved it, or on its neighbour where it can go no
 * further. Without its script the address leads to the row.
 */
export function KeepPlace({ children }: { children: ReactNode }) {
  function remember(event: SubmitEvent<HTMLDivElement>) {
    const { submitter } = event.nativeEvent;
    const row = submitter?.closest("li");
    const button = submitter?.getAttribute("aria-label");
    pressed = row && button ? { row: row.id, button, top: row.getBoundingClientRect().top } : undefined;
  }

  // The framework goes to the row by itself first.
  useEffect(() => {
    const was = pressed;
    if (!was) return;
    pressed = undefined;
    const frame = requestAnimationFrame(() => {
      const row = document.getElementById(was.row);
      const buttons = [...(row?.querySelectorAll<HTMLButtonElement>("button:not(:disabled)") ?? [])];
      (buttons.find((button) => button.getAttribute("aria-label") === was.button) ?? buttons.at(-1))?.focus({ preventScroll: true });
      if (row) window.scrollBy({ top: row.getBoundingClientRect().top - was.top, behavior: "instant" });
    });
    return () => cancelAnimationFrame(frame);
  });

  return (
    <div onSubmitCapture={remember} className="contents">
      {children}
    </div>
  );
}
