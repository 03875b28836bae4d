import type { CSSProperties } from "react";
import { areaTint } from "#app/_features/plan/area-tint.ts";
import { messages } from "#lib/messages/all.ts";
import { placeSmallMap, type SmallMapLayout } from "./place-small-map.ts";
import styles from "./small-map.module.css";
import type { StoneState } from "./stone-states.ts";

type Props = {
  roleTitle: string;
  areas: readonly {
    id: string;
    title: string;
    milestones: readonly { id: string; shortName: string; prerequisites: readonly string[] }[];
  }[];
  /** Ids in study order. */
  order: readonly string[];
  states: ReadonlyMap<string, StoneState>;
  /** Ids whose names are shown: the first result, and each area's proof. */
  named: ReadonlySet<string>;
  /** The milestone under the sign, and what it says. */
  pin: string | undefined;
  sign: string;
  goal: string | undefined;
};

const width = 1182;

/** A role as a small picture: lanes of stones on a desk, rows of stones on a phone. The lists below it say the same in words. */
export function SmallMap({ roleTitle, areas, order, states, named, pin, sign, goal }: Props) {
  const lanes = areas.map(({ title, milestones }) => ({
    title,
    milestones: milestones.map(({ id, shortName, prerequisites }) => ({ id, name: shortName, needs: prerequisites })),
  }));
  const map = placeSmallMap(lanes, order, named, pin, width);
  const tints = areas.map(({ id }) => ({ "--area": areaTint(areas, id) }) as CSSProperties);
  return (
    <>
      <div role="img" aria-label={messages.role.pictureLabel(roleTitle, areas.length, order.length)} className="hidden md:block">
        <svg aria-hidden="true" viewBox={`0 0 ${map.width} ${map.height}`} className={`${styles.map} block h-auto w-full`}>
          {map.lanes.map(({ title, top, height }, lane) => (
            <g key={areas[lane]?.id} data-area style={tints[lane]}>
              <rect x="0" y={top} width={width} height={height} rx="8" className={styles.lane} />
              <text y={top + 21} className={styles.title}>
                {title.map((line, at) => (
                  <tspan key={line} x="12" dy={at === 0 ? 0 : 16}>
                    {line}{" "}
                  </tspan>
                ))}
              </text>
              <Lane map={map} lane={lane} states={states} goal={goal} />
            </g>
          ))}
          {map.nodes.map(({ id, x, y }) => (id === pin ? <Sign key={id} x={x} y={y} text={sign} /> : null))}
        </svg>
      </div>
      <ul className={`${styles.rows} flex flex-col gap-1 md:hidden`}>
        {areas.map(({ id, title, milestones }, lane) => (
          <li key={id} data-area style={tints[lane]} className="rounded-lg px-3 py-1.5">
            <div className="flex items-baseline justify-between gap-2 text-meta">
              <p className="font-semibold">{title}</p>
              <span className="tabular text-muted">
                <span className="sr-only">{messages.role.count(milestones.length)}</span>
                <span aria-hidden="true">{milestones.length}</span>
              </span>
            </div>
            <div aria-hidden="true" className="flex flex-wrap items-center gap-1.5 pt-1">
              {milestones.map(({ id }) =>
                id === goal ? (
                  <svg key={id} aria-hidden="true" width="16" height="16" className="overflow-visible">
                    <path d="M2 15v-14h12l-3 4 3 4h-12" className={styles.flag} data-state={states.get(id)} />
                  </svg>
                ) : (
                  <i key={id} className={styles.dot} data-state={states.get(id)} />
                ),
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Lane({ map, lane, states, goal }: { map: SmallMapLayout; lane: number } & Pick<Props, "states" | "goal">) {
  const isSettled = (id: string) => states.get(id) === "settled";
  const nodes = map.nodes.filter((node) => node.lane === lane);
  const ids = new Set(nodes.map(({ id }) => id));
  return (
    <>
      {map.roads.map(({ from, to, lane: its, path }) =>
        its === lane ? (
          <path
            key={`${from} ${to}`}
            d={path}
            className={styles.road}
            data-lit={isSettled(from) && (isSettled(to) || states.get(to) === "here") ? "" : undefined}
          />
        ) : null,
      )}
      {nodes.map(({ id, name, x, y }) => (
        <g key={id}>
          <title>{name}</title>
          {id === goal ? (
            <path d={`M${x - 4} ${y + 9}v-17h15l-4 4.5 4 4.5h-15`} className={styles.flag} data-state={states.get(id)} />
          ) : (
            <circle cx={x} cy={y} r={radiusOf[states.get(id) ?? "later"]} className={styles.stone} data-state={states.get(id)} />
          )}
          {isSettled(id) && id !== goal ? <path d={`M${x - 3} ${y}l2.2 2.4 4-4.6`} className={styles.tick} /> : null}
        </g>
      ))}
      {map.names.map(({ id, text, x, y }) =>
        ids.has(id) ? (
          <text key={id} x={x} y={y} textAnchor="middle" className={styles.name}>
            {text}
          </text>
        ) : null,
      )}
    </>
  );
}

const radiusOf: Record<StoneState, number> = { settled: 7, here: 8, ready: 7, later: 5.5 };

function Sign({ x, y, text }: { x: number; y: number; text: string }) {
  const half = 8 + text.length * 3.7;
  return (
    <g className={styles.sign} transform={`translate(${x} ${y - 12})`}>
      <rect x={-half} y="-20" width={2 * half} height="20" rx="5" />
      <path d="M-5 -1l5 5 5-5z" />
      <text y="-5.5" textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
