import { memo } from "react";
import { mapMessages } from "#lib/messages/map.ts";
import type { MapLayout, MapNode } from "#lib/planner/roles/map-layout/layout-map.ts";
import type { Related } from "#lib/planner/roles/map-layout/related.ts";
import { areaTints } from "./area-tints.ts";
import { isReached, type MapMark, nameStop } from "./map-mark.ts";
import { type DrawnMap, milestoneAddressOf } from "./map-props.ts";
import styles from "./role-map.module.css";
import { Stone } from "./stone.tsx";

type Props = DrawnMap & {
  /** What the milestone in focus needs and leads to; the rest steps back. */
  related: Related | undefined;
  focus: string | undefined;
  chosen: string | undefined;
  /** The one stop of the tab key. Without it, as long as no script runs, each stone is one. */
  tabStop: string | undefined;
  /** Whether Space marks a stone as done. */
  canTick: boolean;
};

/** How far the columns of a map may be pressed together or drawn apart. */
const stretch = { least: 0.9, most: 1.5 };
/** With more indirect lines than this, they are paler. */
const manyLines = 30;

/** The map for a wide screen: a lane for each area, stations with their names, and the lines of the station in focus. */
export function MapCanvas({ sheet, marks, here, sign, goalNote, address, related, focus, chosen, tabStop, canTick }: Props) {
  const { layout, areas, names, titles, goal } = sheet;
  const tints = areaTints(areas);
  const isMany = (related?.lines.filter(({ isDirect }) => !isDirect).length ?? 0) > manyLines;
  const leads = new Map<string, string[]>();
  for (const { from, to } of layout.edges) leads.set(from, [...(leads.get(from) ?? []), names[to] ?? to]);
  const nodes = layout.nodes.toSorted((one, other) => one.column - other.column || one.track - other.track);
  return (
    <div
      className={styles.canvas}
      data-focus={related ? "" : undefined}
      data-many={isMany ? "" : undefined}
      style={{ height: layout.height, minWidth: layout.width * stretch.least, maxWidth: layout.width * stretch.most }}
    >
      <Roads sheet={sheet} marks={marks} related={related} />
      <ol>
        {areas.map(({ id, title, ids }, lane) => {
          const box = layout.lanes[lane];
          const done = ids.filter((one) => isReached(marks.get(one))).length;
          return (
            <li key={id} style={tints.get(id)}>
              <div className={styles.lane} style={{ top: box?.top, height: box?.height }}>
                <div className={styles.laneTitle}>
                  <h3>{title}</h3>
                  <Tally done={done} of={ids.length} />
                </div>
              </div>
              <ol>
                {nodes.map((node) => {
                  const mark = marks.get(node.id);
                  if (node.lane !== lane || !mark) return null;
                  const needs = node.needs.map((one) => names[one] ?? one);
                  return (
                    <Stop
                      key={node.id}
                      node={node}
                      layout={layout}
                      mark={mark}
                      href={milestoneAddressOf(address, node.id)}
                      label={nameStop(names[node.id] ?? "", titles[node.id] ?? "", mark, needs, leads.get(node.id) ?? [])}
                      sign={node.id === here ? sign : undefined}
                      isGoal={node.id === goal}
                      note={node.id === goal && node.lines.length === 1 ? goalNote : undefined}
                      look={node.id === focus ? "focus" : related?.ids.has(node.id) ? "related" : node.id === chosen ? "chosen" : undefined}
                      tabIndex={tabStop === undefined || tabStop === node.id ? 0 : -1}
                      canTick={canTick}
                    />
                  );
                })}
              </ol>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** How much of an area is done or known, as a bar and in numbers. */
function Tally({ done, of }: { done: number; of: number }) {
  return (
    <p className={styles.tally}>
      <span aria-hidden="true" className={styles.bar}>
        <span style={{ width: `${(100 * done) / of}%` }} />
      </span>
      <span aria-hidden="true">
        <b>{done}</b>/{of}
      </span>
      <span className="sr-only">{mapMessages.shareLong(done, of)}</span>
    </p>
  );
}

/** The roads of the lanes, and the lines of the station in focus. They are stretched with the map, their widths are not. */
function Roads({ sheet, marks, related }: Pick<Props, "sheet" | "marks" | "related">) {
  const { layout, areas } = sheet;
  const tints = areaTints(areas);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      preserveAspectRatio="none"
      width="100%"
      height={layout.height}
      className={styles.lines}
    >
      {layout.roads.map(({ from, to, lane, path }) => {
        const isLit = isReached(marks.get(from)) && (isReached(marks.get(to)) || marks.get(to)?.state === "here");
        return (
          <path
            key={`${from} ${to}`}
            d={path}
            className={styles.road}
            data-lit={isLit ? "" : undefined}
            style={tints.get(areas[lane]?.id ?? "")}
          />
        );
      })}
      {related?.lines.map(({ path, kind, isDirect }) => (
        <path key={path} d={path} className={styles.edge} data-kind={kind} data-direct={isDirect ? "" : undefined} />
      ))}
    </svg>
  );
}

type StopProps = {
  node: MapNode;
  layout: MapLayout;
  mark: MapMark;
  href: string;
  label: string;
  sign: string | undefined;
  isGoal: boolean;
  note: string | undefined;
  look: "focus" | "related" | "chosen" | undefined;
  tabIndex: 0 | -1;
  canTick: boolean;
};

const Stop = memo(({ node, layout, mark, href, label, sign, isGoal, note, look, tabIndex, canTick }: StopProps) => {
  const stone = mark.state === "here" ? layout.stone + 4 : layout.stone;
  const percent = (x: number) => `${((100 * x) / layout.width).toFixed(2)}%`;
  return (
    <li>
      <a
        href={href}
        data-id={node.id}
        data-state={mark.state}
        data-next={mark.isNext ? "" : undefined}
        data-look={look}
        aria-current={sign ? "step" : undefined}
        aria-keyshortcuts={canTick ? "Space" : undefined}
        tabIndex={tabIndex}
        className={styles.stop}
        style={{
          left: percent(node.x - layout.pitch / 2),
          width: percent(layout.pitch),
          top: node.y - stone / 2,
          fontSize: layout.size,
          lineHeight: `${layout.leading}px`,
          ["--stone" as string]: `${stone}px`,
        }}
      >
        <span className="sr-only">{label}</span>
        <Stone state={mark.state} isGoal={isGoal} ticked={mark.ticked} />
        <span aria-hidden="true" className={styles.name}>
          {node.lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines of one name never change their places
            <span key={at}>{line} </span>
          ))}
        </span>
        {note ? (
          <span aria-hidden="true" className={styles.note}>
            {note}
          </span>
        ) : null}
        {sign || mark.isNext ? (
          <span aria-hidden="true" className={sign ? styles.sign : `${styles.sign} ${styles.next}`}>
            {sign ?? mapMessages.next}
          </span>
        ) : null}
      </a>
    </li>
  );
});
Stop.displayName = "Stop";
