"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { askPage, onPageCommand } from "#app/_ui/page-commands.ts";
import { areKeysTaken, listenForKeys } from "#app/_ui/shortcuts.ts";
import { useBufferedInput } from "#app/_ui/use-buffered-input.ts";
import { useLazyComponent } from "#app/_ui/use-lazy-component.ts";
import { screenMessages } from "#lib/messages/screen.ts";

// Dialogs are loaded on demand.
const fetchKeys = () => import("./shortcuts-dialog.tsx");
const fetchPalette = () => import("./command-palette.tsx");

/** The dialogs that can be opened from every page, by a key or by a button. */
export function Dialogs({ signedIn, roles }: { signedIn: boolean; roles: readonly { id: string; title: string }[] }) {
  const router = useRouter();
  const [shown, setShown] = useState<"keys" | "palette">();
  const close = useCallback(() => setShown(undefined), []);
  const KeysDialog = useLazyComponent(shown === "keys" ? fetchKeys : undefined);
  const CommandPalette = useLazyComponent(shown === "palette" ? fetchPalette : undefined);
  const typed = useBufferedInput(shown === "palette", CommandPalette !== undefined, close);

  useEffect(
    () =>
      onPageCommand((command) => {
        if (command.kind === "dialog") setShown(command.dialog);
        return command.kind === "dialog";
      }),
    [],
  );
  useEffect(
    () =>
      listenForKeys((key) => {
        if (key === "?") setShown("keys");
        else if (key === "/") askPage({ kind: "find" }) || router.push("/search");
        else return false;
        return true;
      }),
    [router],
  );
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isOpener = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isOpener || event.defaultPrevented || areKeysTaken(event)) return;
      event.preventDefault();
      setShown("palette");
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  if (KeysDialog) return <KeysDialog onClose={close} />;
  if (CommandPalette) return <CommandPalette signedIn={signedIn} roles={roles} typedAhead={typed} onClose={close} />;
  if (KeysDialog === null || CommandPalette === null) return <NotFetched onClose={close} />;
}

function NotFetched({ onClose }: { onClose: () => void }) {
  return (
    <div
      role="alert"
      className="fixed inset-x-3 bottom-[calc(0.75rem+var(--tabs))] z-40 mx-auto flex max-w-xl flex-col items-start gap-3 rounded-lg border border-control-line bg-raised p-4"
    >
      <p>{screenMessages.notLoaded}</p>
      <button type="button" onClick={onClose} className="control control-quiet">
        {screenMessages.close}
      </button>
    </div>
  );
}
