import { useLayoutEffect, useState } from "react";

/**
 * Collects what is typed while a field is still loading, as the first value of that field. Until the field is there, keys have no other
 * effect on the page, except that Escape cancels.
 * @param isAsked whether somebody asked for the field
 * @param isThere whether the field is there, or will not come
 */
export function useBufferedInput(isAsked: boolean, isThere: boolean, onGiveUp: () => void): string {
  const [typed, setTyped] = useState("");
  if (!isAsked && typed) setTyped("");
  // A layout effect, so that the listener is in place before the next key.
  useLayoutEffect(() => {
    if (!isAsked || isThere) return;
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (event.key.length === 1) setTyped((before) => before + event.key);
      else if (event.key === "Backspace") setTyped((before) => before.slice(0, -1));
      else if (event.key === "Escape") onGiveUp();
      else if (event.key !== "Enter") return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, [isAsked, isThere, onGiveUp]);
  return typed;
}
