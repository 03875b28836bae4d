import { TextLines } from "#app/_ui/text-lines.tsx";
import { mapMessages } from "#lib/messages/curriculum.ts";
import { headingLine, headingSize, type MapAcross as Layout, postRadius } from "#lib/planner/roles/map.ts";
import { lookOf, MapNodeHead } from "./map-node.tsx";
import { type MapLinks, type NodeMark, nameNode } from "./mark.ts";
import styles from "./role-map.module.css";

type Props = { map: Layout; marks: ReadonlyMap<string, NodeMark>; links: MapLinks };

/** The horizontal map: nodes on the line, curves below it, names on hover. */
export function HorizontalMap({ map, marks, links }: Props) {
  const { width, height, line, caption, headings, posts } = map;
  const here = posts.find(({ id }) => marks.get(id)?.here);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its links name themselves, and the navigation around it has a name
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.map}>
      <text x={width / 2} y={caption} className={styles.hint}>
        {here ? mapMessages.hereIs(mapMessages.post(marks.get(here.id)?.number, here.title)) : mapMessages.pointAt}
      </text>
      <path d={headings.map((each) => `M${each.x} ${map.bracket}h${each.width}`).join("")} className={styles.brackets} />
      <g className={styles.heading} fontSize={headingSize.across}>
        {headings.map(({ id, lines, x, y }) => (
          <a key={id} href={links.area(id)}>
            <text y={y}>
              <TextLines lines={lines} x={x} step={headingLine.across} />
            </text>
          </a>
        ))}
      </g>
      <path d={posts.map(({ x, y }) => `M${x} ${y + postRadius}V${line}`).join("")} className={styles.stems} />
      <g className={styles.post}>
        {posts.map(({ id, title, shortName, x, y, curves }) => {
          const mark = marks.get(id) as NodeMark;
          return (
            <g key={id} data-is={lookOf(mark)}>
              {curves ? <path d={curves} /> : null}
              <a
                href={links.milestone(id)}
                aria-label={nameNode({ title, shortName }, mark)}
                style={{ transform: `translate(${x}px,${y}px)` }}
              >
                <MapNodeHead mark={mark} />
              </a>
              <text x={width / 2} y={caption}>
                {mapMessages.facts([mapMessages.post(mark.number, title), mark.hours])}
              </text>
            </g>
          );
        })}
      </g>
      <path d={`M2 ${line}H${width - 2}`} className={styles.line} />
      {here ? <path d={`M${here.x} ${line + 5}l7 12h-14z`} className={styles.pointer} /> : null}
    </svg>
  );
}
