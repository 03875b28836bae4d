import type { MapState } from "#lib/messages/en/map.ts";
import styles from "./role-map.module.css";

type Props = {
  state: MapState;
  isGoal?: boolean;
  /** The part of its steps that is ticked: an arc on the stone of what is under way. */
  ticked?: number;
};

const signs: Partial<Record<MapState, string>> = {
  done: "M6.5 12.5l3.7 3.7 7.3-8",
  known: "M12 4.6l2.2 4.7 5.1.6-3.8 3.5 1 5.1L12 16l-4.5 2.5 1-5.1-3.8-3.5 5.1-.6z",
  here: "M9.2 6.800v10.400l8.2-5.200z",
  begun: "M9.2 6.800v10.400l8.2-5.200z",
  skipped: "M7 12h10",
};

/** A stone of the map. Its state is a shape as well as a colour. */
export function Stone({ state, isGoal, ticked = 0 }: Props) {
  return (
    <span className={styles.stone} data-state={state} data-goal={isGoal ? "" : undefined}>
      {isGoal ? (
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M7 20.5V4" />
          <path d="M7 4.6c3.4-1.9 6 1.8 11 .2v8c-5 1.6-7.6-2.1-11-.2z" data-full="" />
        </svg>
      ) : signs[state] ? (
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={signs[state]} data-full={state === "done" || state === "skipped" ? undefined : ""} />
        </svg>
      ) : null}
      {(state === "here" || state === "begun") && ticked > 0 && !isGoal ? (
        <svg viewBox="0 0 100 100" aria-hidden="true" className={styles.ring}>
          <circle cx="50" cy="50" r="40" pathLength="100" strokeDasharray={`${Math.round(ticked * 100)} 100`} />
        </svg>
      ) : null}
    </span>
  );
}
