import type { Role } from "#lib/catalog/schema.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";
import type { Comparison } from "#lib/planner/roles/compare.ts";
import { type Lines, layoutLines, type Point } from "#lib/planner/roles/lines.ts";

type Props = { roles: readonly Role[]; comparison: Comparison };

/** One line per role: together along shared milestones, then apart. The tables below hold the same facts. */
export function LinesPicture({ roles, comparison }: Props) {
  const most = Math.max(0, ...comparison.roles.map(({ own }) => own.length));
  const steps = comparison.sharedByAll.length + comparison.sharedBySome.length + most + 1;
  const wide = layoutLines(comparison, { step: (1016 - 2 * 24 - 90) / steps, lane: 52, bundle: 5, bend: 90, margin: 24 });
  const tall = layoutLines(comparison, { step: 13, lane: 240 / Math.max(1, roles.length - 1), bundle: 5, bend: 60, margin: 24 });
  return (
    <section aria-labelledby="picture" className="flex flex-col gap-4">
      <div className="flex max-w-reading flex-col gap-2">
        <h2 id="picture" className="text-h2">
          {compareMessages.picture}
        </h2>
        <p className="text-muted">{compareMessages.pictureHint}</p>
      </div>
      <div role="img" aria-label={compareMessages.pictureLabel(roles.map(({ title }) => title))}>
        <div aria-hidden="true" className="hidden lg:block">
          <Picture roles={roles} comparison={comparison} lines={wide} across />
        </div>
        <div aria-hidden="true" className="mx-auto max-w-xs lg:hidden">
          <Picture roles={roles} comparison={comparison} lines={tall} />
        </div>
      </div>
    </section>
  );
}

/** Maps positions along the line to left-to-right or top-to-bottom. */
function turn(across: boolean | undefined) {
  return (point: Point): [x: number, y: number] =>
    (across ? [point.along, point.across] : [point.across, point.along]).map(round) as [number, number];
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

function Picture({ roles, comparison, lines, across }: Props & { lines: Lines; across?: boolean }) {
  const at = turn(across);
  const head = across ? 26 : 0;
  const foot = across ? 18 : 46;
  const [width, height] = across ? [lines.length, lines.breadth + head + foot] : [lines.breadth, lines.length + foot];
  const bar = (along: number, lanes: readonly number[]) =>
    `M${at({ along, across: Math.min(...lanes) })}L${at({ along, across: Math.max(...lanes) })}`;
  // A line of length zero with round caps is a dot.
  const dot = (along: number, lane: number) => `M${at({ along, across: lane })}h.01`;
  const ownDots = (id: string) =>
    lines.own
      .filter(({ roleId }) => roleId === id)
      .map(({ along, across: lane }) => dot(along, lane))
      .join("");
  const ends = comparison.roles.map((role, index) => ({ role, line: lines.lines[index], title: roles[index]?.title ?? "" }));
  return (
    <svg aria-hidden="true" viewBox={`0 ${-head} ${round(width)} ${round(height)}`} className="h-auto w-full overflow-visible text-[13px]">
      {across ? <StretchNames lines={lines} comparison={comparison} /> : null}
      {ends.map(({ role, line }) =>
        line ? (
          <path
            key={role.id}
            data-role={role.id}
            d={drawLine(line.points, at)}
            fill="none"
            strokeWidth="3"
            strokeLinecap="round"
            className="stroke-role"
          />
        ) : null,
      )}
      <Marks d={lines.sharedByAll.map(({ along, from, to }) => bar(along, [from, to])).join("")} size={9} className="stroke-ink" />
      <path d={lines.sharedBySome.map(({ along, across: its }) => bar(along, its)).join("")} strokeWidth="1.5" className="stroke-ink" />
      <Marks
        d={lines.sharedBySome.flatMap(({ along, across: its }) => its.map((lane) => dot(along, lane))).join("")}
        size={10}
        className="stroke-ink"
      />
      {ends.map(({ role }) => (
        <g key={role.id} data-role={role.id}>
          <Marks d={ownDots(role.id)} size={9} className="stroke-role" />
        </g>
      ))}
      {ends.map(({ role, line, title }) => {
        if (!line) return null;
        const [x, y] = at({ along: line.end, across: line.points.at(-1)?.across ?? 0 });
        return across ? (
          <text key={role.id} data-role={role.id} x={x} y={y - 10} textAnchor="end" className="fill-role font-semibold">
            {title}
          </text>
        ) : (
          <text key={role.id} data-role={role.id} y={y + 18} textAnchor="middle" className="fill-role font-semibold">
            {title.split(" ").map((word, index) => (
              <tspan key={word} x={x} dy={index === 0 ? 0 : 15}>
                {word}
              </tspan>
            ))}
          </text>
        );
      })}
    </svg>
  );
}

/** Stations as one path: hollow, in the colour of the class. */
function Marks({ d, size, className }: { d: string; size: number; className: string }) {
  return (
    <g strokeLinecap="round">
      <path d={d} strokeWidth={size} className={className} />
      <path d={d} strokeWidth={size - 4} className="stroke-paper" />
    </g>
  );
}

/** A straight line with one smooth curve where the lines part. */
function drawLine([start, parts, parted, stop]: Point[], at: ReturnType<typeof turn>): string {
  if (!start || !parts || !parted || !stop) return "";
  const middle = (parts.along + parted.along) / 2;
  const bend = [at({ along: middle, across: parts.across }), at({ along: middle, across: parted.across }), at(parted)];
  return `M${at(start)}L${at(parts)}C${bend.join(" ")}L${at(stop)}`;
}

function StretchNames({ lines, comparison }: { lines: Lines; comparison: Comparison }) {
  const own = comparison.roles.reduce((sum, role) => sum + role.own.length, 0);
  const names = [
    [compareMessages.sharedByAll(comparison.roles.length), comparison.sharedByAll.length],
    [compareMessages.sharedBySome, comparison.sharedBySome.length],
    [compareMessages.own, own],
  ] as const;
  return names.map(([name, number], index) => {
    const [from, to] = lines.stretches[index] ?? [0, 0];
    return number === 0 ? null : (
      <g key={name}>
        <path d={`M${round(from)} -8H${round(to)}`} strokeWidth="1.5" className="stroke-line" />
        <text x={round(from)} y={-14} className="fill-muted">
          {name}: {number}
        </text>
      </g>
    );
  });
}
