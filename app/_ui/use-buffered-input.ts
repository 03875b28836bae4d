import { useLayoutEffect, useState } from "react";

/**
 * What is typed while a field is still on its way, for that field to begin with. Until it comes, keys mean nothing else on the page,
 * except that Escape gives up.
 * @param isAsked whether somebody asked for the field
 * @param isThere whether it has come, or is known not to come
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
