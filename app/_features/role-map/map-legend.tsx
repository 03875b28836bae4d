import { CircleHelp } from "lucide-react";
import type { ReactNode } from "react";
import type { MapState } from "#lib/messages/en/map.ts";
import { mapMessages } from "#lib/messages/map.ts";
import styles from "./role-map.module.css";
import { Stone } from "./stone.tsx";

const states: readonly MapState[] = ["done", "known", "here", "ready", "later", "skipped"];

/** What the stones and lines mean, and the keys. Each stone's accessible name says the same, so it is hidden from screen readers. */
export function MapLegend({ isLive, canTick }: { isLive: boolean; canTick: boolean }) {
  return (
    <div className="flex items-center gap-1 pt-1 pl-3">
      <ul aria-hidden="true" className={`${styles.legend} min-w-0 flex-1`}>
        {states.map((state) => (
          <li key={state}>
            <Stone state={state} />
            {mapMessages.states[state]}
          </li>
        ))}
        <Line name={mapMessages.needs} />
        <Line name={mapMessages.leadsTo} dashes="5 5" />
        <li className={styles.keys} style={isLive ? undefined : { visibility: "hidden" }}>
          <kbd>← ↑ ↓ →</kbd> {mapMessages.keysMove}
          {canTick ? (
            <>
              <kbd>{mapMessages.space}</kbd> {mapMessages.keysDone}
            </>
          ) : null}
        </li>
      </ul>
      <Help name={mapMessages.help} className="relative">
        <p className="absolute right-0 bottom-full w-80 rounded-lg border border-line bg-raised p-3 text-small text-ink shadow-(--shadow)">
          {mapMessages.columns}
        </p>
      </Help>
    </div>
  );
}

/** The same on a phone: what the stones mean. */
export function TrailLegend() {
  return (
    <Help name={mapMessages.legend} className="absolute top-0 right-3 flex flex-col items-end">
      <ul className={`${styles.legend} w-40 flex-col !items-start rounded-lg border border-line bg-raised p-3 shadow-(--shadow)`}>
        {states.map((state) => (
          <li key={state}>
            <Stone state={state} />
            {mapMessages.states[state]}
          </li>
        ))}
      </ul>
    </Help>
  );
}

/** What a question mark opens, with or without scripts. */
function Help({ name, className, children }: { name: string; className: string; children: ReactNode }) {
  return (
    <details className={`z-10 print:hidden ${className}`}>
      <summary
        title={name}
        className="control control-ghost size-10 list-none px-0 text-muted pointer-coarse:size-11 [&::-webkit-details-marker]:hidden"
      >
        <CircleHelp size={20} aria-hidden="true" />
        <span className="sr-only">{name}</span>
      </summary>
      {children}
    </details>
  );
}

function Line({ name, dashes }: { name: string; dashes?: string }) {
  return (
    <li>
      <svg width="24" height="8" aria-hidden="true">
        <path d="M2 4h20" stroke="var(--role)" strokeWidth="3.5" strokeDasharray={dashes} />
      </svg>
      {name.toLowerCase()}
    </li>
  );
}
