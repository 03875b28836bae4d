import type { ImportReport } from "#lib/api/import-schema.ts";
import { importsMessages } from "#lib/messages/imports.ts";

/** The lines of a checklist that were not understood, the first of them with number and text. */
export function LinesNotUnderstood({ count, lines }: ImportReport["notUnderstood"]) {
  if (count === 0) return null;
  return (
    <div className="flex flex-col gap-1">
      <p>{importsMessages.notUnderstood(count)}</p>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {lines.map(({ line, text }) => (
          <li key={line} className="wrap-anywhere">
            {importsMessages.line(line, text)}
          </li>
        ))}
        {count > lines.length ? <li>{importsMessages.moreLines(count - lines.length)}</li> : null}
      </ul>
      <p className="text-small text-muted">{importsMessages.notUnderstoodHint}</p>
    </div>
  );
}
