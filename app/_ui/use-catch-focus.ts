import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Catches the focus of buttons that go when they are pressed: it moves to `rest`, beside what they did, and not to the top of the page.
 * @returns the handlers for what holds the buttons
 */
export function useCatchFocus(rest: RefObject<HTMLElement | null>) {
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) rest.current?.focus();
  });
  return {
    onFocus() {
      hadFocus.current = true;
    },
    onBlur() {
      hadFocus.current = false;
    },
  };
}
