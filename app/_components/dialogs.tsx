"use client";

import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useState } from "react";
import { areKeysTaken, listenForKeys } from "./keys.ts";
import { askPage, onPageCommand } from "./page-commands.ts";

// Nobody loads a dialog before asking for it.
const KeysDialog = lazy(() => import("./keys-dialog.tsx"));
const CommandPalette = lazy(() => import("./command-palette.tsx"));

/** The dialogs that can be opened from every page, by a key or by a button. */
export function Dialogs({ signedIn, roles }: { signedIn: boolean; roles: readonly { id: string; title: string }[] }) {
  const router = useRouter();
  const [shown, setShown] = useState<"keys" | "palette">();
  const close = () => setShown(undefined);

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

  return (
    <Suspense>
      {shown === "keys" ? <KeysDialog onClose={close} /> : null}
      {shown === "palette" ? <CommandPalette signedIn={signedIn} roles={roles} onClose={close} /> : null}
    </Suspense>
  );
}
