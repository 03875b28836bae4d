const storageKey = "milepost-single-keys";

/** Whether single keys are switched on in this browser (WCAG 2.1.4). Forbidden storage leaves them on. */
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

/**
 * Listens for single keys on the whole page: never while somebody types or chooses, never together with Ctrl, Alt or Cmd,
 * never behind a dialog, and not when they are switched off.
 * @param handle says whether it used the key. @returns what ends the listening
 */
export function listenForKeys(handle: (key: string) => boolean): () => void {
  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const { target } = event;
    if (target instanceof HTMLElement && (target.isContentEditable || target.closest("input, textarea, select, [role=dialog]"))) return;
    if (document.querySelector("[role=dialog]") || !areKeysOn()) return;
    if (handle(event.key)) event.preventDefault();
  }
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
