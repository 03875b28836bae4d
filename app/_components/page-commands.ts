/** What can be asked of the page on the screen from outside it, such as from the command palette. */
export type PageCommand = { kind: "reveal"; id: string } | { kind: "undo" } | { kind: "left" };

const name = "milepost-command";

/** Asks the page. @returns whether it did it; else nothing happened. */
export function askPage(command: PageCommand): boolean {
  return !document.dispatchEvent(new CustomEvent(name, { detail: command, cancelable: true }));
}

/** Listens for what is asked of the page; `perform` says whether it did it. @returns what ends the listening */
export function onPageCommand(perform: (command: PageCommand) => boolean): () => void {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent && perform(event.detail)) event.preventDefault();
  };
  document.addEventListener(name, listen);
  return () => document.removeEventListener(name, listen);
}
