import { mapMessages } from "#lib/messages/map.ts";
import { areaTints } from "./area-tints.ts";
import { isReached } from "./map-mark.ts";
import styles from "./trail.module.css";
import { Row, type TrailProps, TrailStretch } from "./trail-stretch.tsx";

/** The map for a phone where it is an overview: each area is a row of small stones, and a press opens its trail, with or without scripts. */
export function AreaTrail(props: TrailProps) {
  const { sheet, marks, here } = props;
  const tints = areaTints(sheet.areas);
  return (
    <ol className={styles.trail}>
      {sheet.areas.map(({ id, title, ids }) => {
        const done = ids.filter((one) => isReached(marks.get(one))).length;
        return (
          <li key={id} style={tints.get(id)}>
            <details className={styles.area}>
              <summary>
                <h2 className={styles.title}>
                  {title}
                  <span className={styles.share} aria-hidden="true">
                    {mapMessages.share(done, ids.length)}
                  </span>
                  <span className="sr-only">, {mapMessages.shareLong(done, ids.length)}</span>
                </h2>
                <Row ids={ids} {...props} />
              </summary>
              <TrailStretch ids={ids} roomy={here} {...props} />
            </details>
          </li>
        );
      })}
    </ol>
  );
}
