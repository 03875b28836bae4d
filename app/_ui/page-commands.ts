/**
 * A command to the current page, sent from anywhere on it. A plan can show a milestone, undo the last change, show what is left, or focus
 * its search; the frame can open a dialog.
 */
export type PageCommand =
  | { kind: "reveal"; id: string }
  | { kind: "undo" }
  | { kind: "left" }
  | { kind: "find" }
  | { kind: "dialog"; dialog: "keys" | "palette" };

const name = "milepost-command";

/** Sends a command to the page. @returns whether the page handled it. */
export function askPage(command: PageCommand): boolean {
  return !document.dispatchEvent(new CustomEvent(name, { detail: command, cancelable: true }));
}

/** Handles commands; `perform` returns whether it handled one. @returns a function that stops listening */
export function onPageCommand(perform: (command: PageCommand) => boolean): () => void {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent && perform(event.detail)) event.preventDefault();
  };
  document.addEventListener(name, listen);
  return () => document.removeEventListener(name, listen);
}
