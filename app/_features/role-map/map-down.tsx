import { TextLines } from "#app/_ui/text-lines.tsx";
import { headingLine, headingSize, type MapDown as Layout, postRadius, titleLine } from "#lib/planner/roles/map.ts";
import { lookOf, MapNodeHead } from "./map-node.tsx";
import { type MapLinks, type NodeMark, nameNode } from "./mark.ts";
import styles from "./role-map.module.css";

type Props = { map: Layout; marks: ReadonlyMap<string, NodeMark>; links: MapLinks };

/** The vertical map: short names to the right of the line, curves to its left. */
export function VerticalMap({ map, marks, links }: Props) {
  const { width, height, line, headings, posts } = map;
  const here = posts.find(({ id }) => marks.get(id)?.here);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its links name themselves, and the navigation around it has a name
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.map}>
      <path d={`M${line} ${posts[0]?.y ?? 0}V${posts.at(-1)?.y ?? 0}`} className={styles.line} />
      <g className={styles.heading} fontSize={headingSize.down}>
        {headings.map(({ id, lines, x, y }) => (
          <a key={id} href={links.area(id)}>
            <text y={y}>
              <TextLines lines={lines} x={x} step={headingLine.down} />
            </text>
          </a>
        ))}
      </g>
      <g className={styles.post}>
        {posts.map(({ id, title, shortName, x, y, curves, lines, textX, textY, rowHeight }) => {
          const mark = marks.get(id) as NodeMark;
          return (
            <g key={id} data-is={lookOf(mark)}>
              {curves ? <path d={curves} /> : null}
              <a
                href={links.milestone(id)}
                aria-label={nameNode({ title, shortName }, mark)}
                style={{ transform: `translate(${x}px,${y}px)` }}
              >
                <rect x={-postRadius} y={-rowHeight / 2} width={width - x + postRadius} height={rowHeight} />
                <MapNodeHead mark={mark} />
                <text y={textY} className={styles.title}>
                  <TextLines lines={lines} x={textX} step={titleLine} />
                </text>
              </a>
            </g>
          );
        })}
      </g>
      {here ? <path d={`M${line - 17} ${here.y}l-12 -7v14z`} className={styles.pointer} /> : null}
    </svg>
  );
}
