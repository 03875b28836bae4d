import { Check, Link2 } from "lucide-react";
import type { ReactNode } from "react";
import { Logo } from "#app/_ui/logo.tsx";
import { NoteView } from "#app/_ui/markdown/note-view.tsx";
import { readNote } from "#app/_ui/markdown/read-note.ts";
import { formatDay } from "#lib/messages/days.ts";
import { productName } from "#lib/messages/errors.ts";
import { monthMessages } from "#lib/messages/month.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import "./month.css";

/** A milestone on the sheet. What is not to be shown is absent. */
type SheetMilestone = {
  id: string;
  title: string;
  /** What shows that it is mastered. */
  proof?: string | undefined;
  doneOn: string;
  minutes?: number;
  note?: string | undefined;
  evidence?: readonly { url: string; label: string }[] | undefined;
};

type Props = {
  title: string;
  /** "3 milestones, 25 h" */
  totals: string;
  roleTitle: string;
  milestones: readonly SheetMilestone[];
  /** Stands in for the list where nothing was done. */
  empty: ReactNode;
  /** The names of what comes next. */
  next?: readonly string[];
  today: string;
  /** The few numbers below the title. */
  figures?: ReactNode;
  /** The curve below the numbers. */
  children?: ReactNode;
};

/** From how many milestones on paper is short of room: first the proofs go, then all becomes smaller. */
const roomy = 5;
const dense = 9;

const linkSign = "link-sign";

/** What was done in a month, as one A4 page. */
export function MonthSheet({ title, totals, roleTitle, milestones, empty, next = [], today, figures, children }: Props) {
  return (
    <article
      data-many={milestones.length > roomy ? (milestones.length > dense ? "very" : "yes") : undefined}
      className="month-sheet flex flex-col gap-5 rounded-xl border border-line bg-raised p-5 text-ink shadow-(--shadow) sm:p-10"
    >
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <p className="flex items-center gap-2 font-semibold">
          <Logo />
          {productName}
        </p>
        <p className="text-small text-muted">{roleTitle}</p>
      </header>
      <div>
        <h1 className="text-display font-semibold tracking-tight">{title}</h1>
        <p className="tabular text-lead text-muted">{totals}</p>
      </div>
      {figures}
      {children}
      {/* Drawn once, for as many links as there are. */}
      <svg width={0} height={0} aria-hidden="true" className="absolute">
        <defs>
          <Link2 id={linkSign} size={16} />
        </defs>
      </svg>
      {milestones.length === 0 ? (
        <div className="rounded-lg bg-sunken p-4">{empty}</div>
      ) : (
        <section aria-labelledby="can-do" className="flex flex-col gap-3">
          <h2 id="can-do" className="text-h3">
            {monthMessages.canDo}
          </h2>
          <ol className="flex flex-col">
            {milestones.map((milestone) => (
              <Milestone key={milestone.id} {...milestone} today={today} />
            ))}
          </ol>
        </section>
      )}
      {next.length > 0 ? <footer className="border-t border-line pt-3 text-small text-muted">{monthMessages.next(next)}</footer> : null}
    </article>
  );
}

function Milestone({ title, proof, doneOn, minutes, note, evidence = [], today }: SheetMilestone & { today: string }) {
  const facts = [formatDay(doneOn, "short", today), minutes === undefined ? "" : progressMessages.hours(minutes)];
  return (
    <li className="relative flex gap-3 pb-4 last:pb-0 print:pb-2 print:break-inside-avoid">
      {/* The road from one post to the next. */}
      <span aria-hidden="true" className="absolute top-6 bottom-0 left-[11px] w-0.5 bg-role-line [li:last-child>&]:hidden" />
      <span
        aria-hidden="true"
        className="flex size-6 shrink-0 items-center justify-center rounded-full border border-role bg-role text-on-role [print-color-adjust:exact]"
      >
        <Check size={14} strokeWidth={3} />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 className="min-w-0 font-semibold wrap-anywhere">{title}</h3>
          <p className="tabular shrink-0 text-small text-muted">{facts.filter(Boolean).join(" · ")}</p>
        </div>
        {proof ? <p className="month-proof max-w-[38rem] text-small text-muted wrap-anywhere print:line-clamp-2">{proof}</p> : null}
        {note ? (
          <div className="border-l-2 border-now-line pl-3 text-small print:line-clamp-2">
            <NoteView note={readNote(note)} />
          </div>
        ) : null}
        {evidence.length > 0 ? (
          <ul>
            {evidence.map(({ url, label }) => (
              <li key={url} className="wrap-anywhere">
                <a
                  href={url}
                  target="_blank"
                  rel="noreferrer nofollow ugc"
                  className="link inline-flex items-center gap-1.5 text-small pointer-coarse:min-h-11"
                >
                  <svg width={16} height={16} aria-hidden="true" className="shrink-0">
                    <use href={`#${linkSign}`} />
                  </svg>
                  {url.replace(/^https?:\/\//, "").replace(/\/$/, "")}
                </a>
                {label === url ? null : <span className="ml-2 text-small text-muted">{label}</span>}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}
