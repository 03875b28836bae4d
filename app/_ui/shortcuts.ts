const storageKey = "milepost-single-keys";

/** Whether single-key shortcuts are on in this browser (WCAG 2.1.4). Without storage they are on. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
  } catch {
    // They stay as they are; the dialog shows that.
  }
}

/** Whether the user is typing, choosing or in a dialog, so that shortcuts must not fire. */
export function areKeysTaken({ target, isComposing }: KeyboardEvent): boolean {
  const inField = target instanceof HTMLElement && (target.isContentEditable || target.closest("input, textarea, select"));
  return isComposing || Boolean(inField) || document.querySelector("[role=dialog]") !== null;
}

/**
 * Listens for single keys on the whole page: never while somebody types or chooses, never together with Ctrl, Alt or Cmd,
 * never behind a dialog, and not when they are switched off.
 * @param handle says whether it used the key. @returns what ends the listening
 */
export function listenForKeys(handle: (key: string) => boolean): () => void {
  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (areKeysTaken(event) || !areKeysOn()) return;
    if (handle(event.key)) event.preventDefault();
  }
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
