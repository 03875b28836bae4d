import { CircleHelp } from "lucide-react";
import type { MapState } from "#lib/messages/en/map.ts";
import { mapMessages } from "#lib/messages/map.ts";
import styles from "./role-map.module.css";
import { Stone } from "./stone.tsx";

const states: readonly MapState[] = ["done", "known", "here", "ready", "later", "skipped"];

/** What the stones and lines mean, and the keys. Each stone's accessible name says the same, so it is hidden from screen readers. */
export function MapLegend({ isLive, canTick }: { isLive: boolean; canTick: boolean }) {
  return (
    <ul aria-hidden="true" className={styles.legend}>
      {states.map((state) => (
        <li key={state}>
          <Stone state={state} />
          {mapMessages.states[state]}
        </li>
      ))}
      <Line name={mapMessages.needs} />
      <Line name={mapMessages.leadsTo} dashes="5 5" />
      <li className={styles.keys} style={isLive ? undefined : { visibility: "hidden" }}>
        <kbd>←</kbd>
        <kbd>↑</kbd>
        <kbd>↓</kbd>
        <kbd>→</kbd> {mapMessages.keysMove}
        {canTick ? (
          <>
            <kbd>{mapMessages.space}</kbd> {mapMessages.keysDone}
          </>
        ) : null}
      </li>
      <li className="basis-full">{mapMessages.columns}</li>
    </ul>
  );
}

/** The same on a phone: what the stones mean. */
export function TrailLegend() {
  return (
    <details className="absolute top-0 right-3 z-10 flex flex-col items-end">
      <summary
        title={mapMessages.legend}
        className="control control-ghost size-11 list-none px-0 text-muted [&::-webkit-details-marker]:hidden"
      >
        <CircleHelp size={20} aria-hidden="true" />
        <span className="sr-only">{mapMessages.legend}</span>
      </summary>
      <ul className={`${styles.legend} w-40 flex-col !items-start rounded-lg border border-line bg-raised p-3 shadow-(--shadow)`}>
        {states.map((state) => (
          <li key={state}>
            <Stone state={state} />
            {mapMessages.states[state]}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Line({ name, dashes }: { name: string; dashes?: string }) {
  return (
    <li>
      <svg width="28" height="8" aria-hidden="true">
        <path d="M3 4h22" stroke="var(--role)" strokeWidth="3.5" strokeDasharray={dashes} />
      </svg>
      {name.toLowerCase()}
    </li>
  );
}
