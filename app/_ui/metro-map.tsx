import { catalog } from "#lib/catalog/catalog.ts";
import { listInStudyOrder } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { layoutMetro, type MetroLayout, type MetroLine } from "#lib/planner/roles/map-layout/layout-metro.ts";
import styles from "./metro-map.module.css";

const box = { left: 92, right: 1310, top: 136, limit: 1270, bundle: 9, drop: 36, small: 15 };
const width = 1440;
const begin = 40;
const round = (length: number) => Math.round(length * 10) / 10;

type Props = {
  roles: readonly Role[];
  /** The one in front, with the names of its stations. */
  chosen: Role;
  /** Ids of milestones that are done or known: their stations are lit. */
  settled: ReadonlySet<string>;
};

/**
 * Roles as lines of a metro: together along what they share, then apart. Stations that one knows are lit. Hidden from screen readers: whoever
 * shows it says what it shows.
 */
export function MetroMap({ roles, chosen, settled }: Props) {
  const metro = layoutMetro([chosen, ...roles.filter(({ id }) => id !== chosen.id)].map(lineOf), box);
  const height = Math.max(...metro.lines.map(({ low }) => low)) + 18;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className={`${styles.metro} mx-auto block text-[13px]`}>
      {metro.lines.toReversed().map((line) => (
        <path key={line.id} data-role={line.id} d={drawLine(line)} className={line.id === chosen.id ? styles.chosen : styles.line} />
      ))}
      <Others metro={metro} />
      <Stations metro={metro} role={chosen} settled={settled} />
      {metro.lines.slice(1).map(({ id, end, low }) => (
        <text key={id} data-role={id} x={round(end) + 12} y={low + 4.5} className="fill-role font-semibold">
          {roles.find((each) => each.id === id)?.title}
        </text>
      ))}
      <circle cx={begin} cy={box.top} r="11" className="fill-now stroke-now-line" strokeWidth="3" />
      <text x={begin} y={box.top - 22} textAnchor="middle" className="fill-ink font-semibold">
        {messages.landing.you}
      </text>
    </svg>
  );
}

const lineOf = (role: Role) => ({ id: role.id, milestones: listInStudyOrder(role, catalog()).map(({ id }) => id) });

function drawLine({ y, low, parts, bend, end }: MetroLine): string {
  if (y === low) return `M${begin} ${y}H${round(end)}`;
  const leaves = parts + 14;
  const middle = round(leaves + bend / 2);
  return `M${begin} ${y}H${round(leaves)}C${middle} ${y} ${middle - 6} ${low} ${round(leaves + bend)} ${low}H${round(end)}`;
}

/** The small stations, as one path for each kind: a line of length zero with round caps is a dot. */
function Others({ metro: { others, lines } }: { metro: MetroLayout }) {
  const dots = (shown: MetroLayout["others"]) => shown.flatMap(({ x, ys }) => ys.map((y) => `M${round(x)} ${y}h.01`)).join("");
  const shared = others.filter(({ on }) => on.length > 1);
  return (
    <g strokeLinecap="round">
      <path d={shared.map(({ x, ys }) => `M${round(x)} ${Math.min(...ys)}V${Math.max(...ys)}`).join("")} className={styles.bar} />
      {lines.map(({ id }, at) => {
        const own = others.filter(({ on }) => on.length === 1 && on[0] === at);
        return own.length === 0 ? null : <path key={id} data-role={id} d={dots(own)} strokeWidth="6.4" className="stroke-role" />;
      })}
      <path d={dots(shared)} strokeWidth="8" className="stroke-muted" />
      <path d={dots(others)} strokeWidth="3.4" className="stroke-raised" />
    </g>
  );
}

/** The chosen line's stations with their names; the last one is a flag. */
function Stations({ metro: { stations, lines, pitch }, role, settled }: { metro: MetroLayout; role: Role; settled: ReadonlySet<string> }) {
  const radius = round(Math.min(8, pitch * 0.27));
  const { top } = box;
  return stations.map(({ id, x, on }, at) => {
    const isLast = at === stations.length - 1;
    const deepest = lines[Math.max(...on)]?.y ?? top;
    const [textX, textY] = isLast ? [round(x) + 27, top - 22] : [round(x) + 3, top - 16];
    return (
      <g key={id} data-role={role.id} data-lit={settled.has(id) ? "" : undefined}>
        {isLast ? (
          <path d={`M${round(x)} ${top}v-30h20l-5 7 5 7h-20`} className={styles.flag} />
        ) : (
          <rect
            x={round(x - radius)}
            y={top - radius}
            width={2 * radius}
            height={deepest - top + 2 * radius}
            rx={radius}
            className={on.length > 1 ? styles.shared : styles.own}
          />
        )}
        <text x={textX} y={textY} transform={`rotate(-45 ${textX} ${textY})`} className={isLast ? "fill-role font-semibold" : styles.name}>
          {catalog().milestones.get(id)?.shortName}
        </text>
      </g>
    );
  });
}
