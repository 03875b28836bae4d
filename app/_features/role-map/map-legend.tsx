import { messages } from "#lib/messages/all.ts";
import { mapMessages } from "#lib/messages/curriculum.ts";
import { lookOf, MapNodeHead } from "./map-node.tsx";
import type { NodeMark } from "./mark.ts";
import styles from "./role-map.module.css";

const plain: NodeMark = { number: 0, shared: false, settled: false, here: false, hours: "" };

type Props = {
  here: boolean;
  settled: boolean;
  begun?: boolean;
  skipped?: boolean;
  /** Whether optional milestones have numbers like all others, as in a learner's plan. */
  numbered?: boolean;
};

/** The legend of the map. Each node's accessible name says the same, so it is hidden from screen readers. */
export function MapLegend({ here, settled, begun, skipped, numbered }: Props) {
  const entries: [string, NodeMark][] = [
    [mapMessages.core, plain],
    [mapMessages.shared, { ...plain, shared: true }],
  ];
  if (!numbered) entries.push([mapMessages.optional, { ...plain, number: undefined }]);
  if (settled) entries.push([mapMessages.settled, { ...plain, settled: true }]);
  if (begun) entries.push([messages.screen.map.begun, { ...plain, begun: true }]);
  if (skipped) entries.push([messages.screen.map.skipped, { ...plain, skipped: true }]);
  if (here) entries.push([mapMessages.next, { ...plain, here: true }]);
  return (
    <ul aria-hidden="true" className="flex flex-wrap items-center gap-x-5 gap-y-2 text-small text-muted">
      {entries.map(([name, mark]) => (
        <li key={name} className="flex items-center gap-2">
          <svg aria-hidden="true" viewBox="-15 -15 30 30" width="30" height="30" className={`overflow-visible ${styles.post}`}>
            <g data-is={lookOf(mark)}>
              <g className={styles.sample}>
                <MapNodeHead mark={mark} />
              </g>
            </g>
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
