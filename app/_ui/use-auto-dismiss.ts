import { type RefObject, useEffect, useState } from "react";

/** How long a message stays, and how often to check whether it is hovered or focused, in milliseconds. */
const stays = 10_000;
const again = 3_000;

/**
 * Returns whether a bar has shown its message long enough to close. It stays open while it has visible focus or a mouse is on it (WCAG 2.2,
 * 2.2.1), and opens again for a new message.
 * @param message the message, or undefined while it must not close
 */
export function useAutoDismiss(bar: RefObject<HTMLElement | null>, message: unknown): boolean {
  const [gone, setGone] = useState<unknown>();
  useEffect(() => {
    if (message === undefined) return;
    const leave = () => {
      if (isInUse(bar.current)) timer = setTimeout(leave, again);
      else setGone(message);
    };
    let timer = setTimeout(leave, stays);
    return () => clearTimeout(timer);
  }, [bar, message]);
  return message !== undefined && gone === message;
}

function isInUse(element: HTMLElement | null): boolean {
  if (!element) return false;
  // On touch screens the last touched element counts as hovered for ever.
  return element.matches(":has(:focus-visible)") || (matchMedia("(hover: hover)").matches && element.matches(":hover"));
}
