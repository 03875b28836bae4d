import { Search } from "lucide-react";
import type { KeyboardEvent } from "react";
import { studyTimeMessages } from "#lib/messages/study-time.ts";

type Props = { find: string; found: number | undefined; onFind: (find: string) => void };

/** Filters the milestones by text; hidden ones stay ticked. Without JavaScript the field is hidden. */
export function FindKnown({ find, found, onFind }: Props) {
  // It stands in a form, which Enter would send.
  const stay = (event: KeyboardEvent) => event.key === "Enter" && event.preventDefault();
  return (
    <div className="flex flex-col gap-1 not-[@media(scripting:enabled)]:hidden">
      <label htmlFor="known-find" className="text-small text-muted">
        {studyTimeMessages.known.find}
      </label>
      <div className="relative">
        <Search size={18} aria-hidden="true" className="pointer-events-none absolute top-3.5 left-3 text-muted" />
        <input
          id="known-find"
          type="search"
          value={find}
          maxLength={80}
          autoComplete="off"
          enterKeyHint="search"
          onChange={(event) => onFind(event.target.value)}
          onKeyDown={stay}
          className="field pl-9"
        />
      </div>
      <p aria-live="polite" className="tabular text-small text-muted empty:hidden">
        {found === undefined ? "" : studyTimeMessages.known.found(found)}
      </p>
    </div>
  );
}
