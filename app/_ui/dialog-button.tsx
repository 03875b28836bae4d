"use client";

import { Keyboard, Search } from "lucide-react";
import { screenMessages } from "#lib/messages/screen.ts";
import { askPage } from "./page-commands.ts";

const looks = {
  keys: { Icon: Keyboard, name: screenMessages.openKeys, key: "?" },
  palette: { Icon: Search, name: screenMessages.openPalette, key: "Ctrl K" },
};

/** A button that opens a dialog. Rendered only where scripts run. */
export function DialogButton({ opens, className = "" }: { opens: "keys" | "palette"; className?: string }) {
  const { Icon, name, key } = looks[opens];
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={() => askPage({ kind: "dialog", dialog: opens })}
      className={`flex min-h-11 items-center gap-1.5 rounded-lg px-2 not-[@media(scripting:enabled)]:hidden ${className}`}
    >
      <Icon size={16} aria-hidden="true" />
      {name}
      <kbd className="rounded border border-line px-1 font-sans text-small text-muted pointer-coarse:hidden">{key}</kbd>
    </button>
  );
}
