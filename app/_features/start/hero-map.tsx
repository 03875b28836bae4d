import { catalog } from "#lib/catalog/catalog.ts";
import { listOwnResults } from "#lib/catalog/results.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { startRoleOf } from "#lib/catalog/start-roles.ts";
import { messages } from "#lib/messages/all.ts";
import { type Skill, skills } from "#lib/planner/start/start-values.ts";
import styles from "./hero-map.module.css";
import { type PlacedLine, placeLines } from "./place-lines.ts";

/** How many stations of its own the chosen role's line names, and every other. */
const named = { chosen: 4, other: 2 };
/** On a desk it begins and ends where the sentence does. */
const wide = { width: 1160, begin: 14.5, first: 98, last: 346, end: 1022, top: 30, lane: 60, bundle: 7, bend: 100 };
const narrow = { width: 390, begin: 22, first: 60, last: 200, end: 274, top: 26, lane: 45, bundle: 6, bend: 30 };
/** About how wide a letter of a name is. */
const letter = 6.5;

/**
 * The roles as lines from "You" to their names: together along what all share, then apart. A few stations stand for many; the whole is on the
 * page that compares roles. A skill that is ticked in the form around it lights its station, also without a script.
 */
export function HeroMap({ role }: { role: Role }) {
  const { roles } = catalog();
  const lines = [role, ...roles.filter(({ id }) => id !== role.id)];
  const shared = listSharedSkills(lines);
  return (
    <div
      role="img"
      aria-label={messages.landing.lines(
        lines.map(({ title }) => title),
        shared.map((skill) => messages.firstRun.skills[skill]),
      )}
      className="overflow-hidden border-y border-line bg-sunken"
    >
      <div className="page max-w-[80rem] py-6 max-md:hidden">
        <Picture lines={lines} shared={shared} box={wide} />
      </div>
      <Picture lines={lines} shared={shared} box={narrow} isSmall className="md:hidden" />
    </div>
  );
}

/** The skills of which every role's path has a milestone, in the first one's study order. */
function listSharedSkills(roles: readonly Role[]): Skill[] {
  const [first, ...others] = roles.map((role) => startRoleOf(role, catalog()).path);
  const isShared = (id: string) => others.every((path) => path.some((each) => each.id === id));
  const found = (first ?? []).flatMap(({ id, skill }) => (skill && isShared(id) ? [skill] : []));
  return skills.filter((skill) => found.includes(skill)).toSorted((one, other) => found.indexOf(one) - found.indexOf(other));
}

type PictureProps = { lines: readonly Role[]; shared: readonly Skill[]; box: typeof wide; isSmall?: boolean; className?: string };

function Picture({ lines: roles, shared, box, isSmall, className = "" }: PictureProps) {
  const own = roles.map((role, at) =>
    isSmall ? [] : listOwnResults(role, roles, catalog()).slice(0, at === 0 ? named.chosen : named.other),
  );
  const placed = placeLines(
    roles.map(({ id }, at) => ({ id, own: (own[at] ?? []).map((milestone) => milestone.id) })),
    shared.map((skill) => messages.firstRun.skills[skill].length * letter),
    box,
  );
  const { lines, middle } = placed;
  const half = ((lines.length - 1) * box.bundle) / 2 + (isSmall ? 5 : 8);
  const radius = isSmall ? 4.5 : 7;
  const height = box.top + (lines.length - 1) * box.lane + (isSmall ? 22 : 12);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${box.width} ${height}`}
      className={`${styles.map} block h-auto w-full ${isSmall ? "text-[12px]" : "text-[13px]"} ${className}`}
    >
      {lines.toReversed().map((line) => (
        <path
          key={line.id}
          data-role={line.id}
          d={drawLine(line, box.begin, box.end)}
          className={line.id === roles[0]?.id ? styles.chosen : styles.line}
        />
      ))}
      {shared.map((skill, at) => {
        const x = placed.shared[at] ?? 0;
        return (
          <g key={skill} data-role={roles[0]?.id} data-skill={skill}>
            <rect x={x - radius} y={middle - half} width={2 * radius} height={2 * half} rx={radius} className={styles.shared} />
            <text x={x} y={middle + half + 18} textAnchor="middle" className={styles.name}>
              {messages.firstRun.skills[skill]}
            </text>
          </g>
        );
      })}
      {lines.map((line, at) => (
        <g key={line.id} data-role={line.id} className={at === 0 ? undefined : styles.other}>
          {line.stations.map(({ id, x }) => (
            <g key={id}>
              <circle cx={x} cy={line.lane} r="5.5" className={styles.own} />
              <text x={x} y={line.lane - 13} textAnchor="middle" className={at === 0 ? "fill-ink" : "fill-muted"}>
                {own[at]?.find((milestone) => milestone.id === id)?.shortName}
              </text>
            </g>
          ))}
          <circle cx={box.end} cy={line.lane} r={isSmall ? 5 : 7} className={styles.end} />
          <text
            x={box.end + (isSmall ? 11 : 18)}
            y={line.lane + 5}
            className={`${isSmall ? "" : "text-[15px]"} ${at === 0 ? "fill-role font-bold" : "fill-muted font-semibold"}`}
          >
            {roles[at]?.title}
          </text>
        </g>
      ))}
      <circle cx={box.begin} cy={middle} r={isSmall ? 9 : 13} className="fill-now stroke-now-line" strokeWidth="3" />
      <text x={box.begin} y={middle + half + 18} textAnchor="middle" className="fill-ink font-semibold">
        {messages.landing.you}
      </text>
    </svg>
  );
}

function drawLine({ y, lane, parts, open }: PlacedLine, begin: number, end: number): string {
  const middle = (parts + open) / 2;
  return `M${begin} ${y}H${parts}C${middle} ${y} ${middle} ${lane} ${open} ${lane}H${end}`;
}
