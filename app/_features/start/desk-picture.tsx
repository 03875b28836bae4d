import { Check, Flag } from "lucide-react";
import { Logo } from "#app/_ui/logo.tsx";
import type { Milestone, Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { formatDay, formatLongMonth } from "#lib/messages/days.ts";

export type DeskRow = { milestone: Milestone; endsOn: string };
export type DeskArea = { title: string; count: number };

type Props = { role: Role; areas: readonly DeskArea[]; rows: readonly DeskRow[]; now: Milestone; finishOn: string; today: string };

const shown = 7;

/** A plan as it looks on a desk: areas, milestones by month, and the first one opened. A picture: nothing in it can be pressed. */
export function DeskPicture({ role, areas, rows, now, finishOn, today }: Props) {
  const months = groupByMonth(rows.slice(1, shown));
  return (
    <div
      aria-hidden="true"
      className="grid max-h-110 grid-cols-[9rem_minmax(0,1fr)] overflow-hidden rounded-xl border border-line bg-raised text-meta shadow-(--shadow) lg:grid-cols-[10.5rem_minmax(0,1fr)_15rem]"
    >
      <p className="col-span-full flex items-center gap-3 border-b border-line px-4 py-2 text-small font-semibold">
        <Logo />
        {role.title}
        <span className="tabular ml-auto flex items-center gap-1.5 font-medium text-muted">
          <Flag size={14} className="text-role" />
          {formatDay(finishOn, "medium")}
        </span>
      </p>
      <div className="flex flex-col gap-4 border-r border-line bg-sunken p-4">
        {areas.map(({ title, count }, at) => (
          <div key={title}>
            <p className="flex justify-between gap-2 font-medium">
              <span className="truncate">{title}</span>
              <span className="tabular text-muted">0/{count}</span>
            </p>
            <span className="mt-1 block h-1 rounded opacity-50" style={{ background: `var(--area-${at + 1})` }} />
          </div>
        ))}
      </div>
      <div className="flex min-w-0 flex-col gap-2 p-4">
        <div className="flex items-center gap-3 rounded-lg border-2 border-role p-3">
          <span className="size-6 shrink-0 rounded-full border-4 border-now-line" />
          <span className="min-w-0">
            <span className="block text-small font-semibold">{now.shortName}</span>
            <span className="block truncate text-muted">{now.title}</span>
          </span>
          <span className="badge badge-now ml-auto">{messages.today.title}</span>
        </div>
        {months.map(({ month, rows: ofMonth }) => (
          <div key={month}>
            <p className="py-1 font-semibold">{month}</p>
            {ofMonth.map(({ milestone, endsOn }) => (
              <p key={milestone.id} className="flex h-8 items-center gap-3 border-b border-line">
                <span className="size-4 shrink-0 rounded-full border-2 border-control-line" />
                <span className="shrink-0 font-medium">{milestone.shortName}</span>
                <span className="min-w-0 flex-1 truncate text-muted">{milestone.title}</span>
                <span className="tabular shrink-0">{formatDay(endsOn, "medium", today)}</span>
              </p>
            ))}
          </div>
        ))}
      </div>
      <div className="hidden flex-col gap-2 border-l border-line p-4 lg:flex">
        <p className="text-h3 font-semibold">{now.title}</p>
        {now.steps.map((step, at) => (
          <p key={step.id} className={`flex gap-2 rounded-lg p-1.5 ${at === 1 ? "bg-now-soft" : ""}`}>
            <Box ticked={at === 0} />
            <span className={at === 1 ? "line-clamp-3" : "truncate text-muted"}>{step.text}</span>
          </p>
        ))}
      </div>
    </div>
  );
}

function Box({ ticked }: { ticked: boolean }) {
  return ticked ? (
    <Check size={16} className="shrink-0 rounded bg-role text-on-role" />
  ) : (
    <span className="size-4 shrink-0 rounded border border-control-line" />
  );
}

function groupByMonth(rows: readonly DeskRow[]): { month: string; rows: DeskRow[] }[] {
  const months = [...new Set(rows.map(({ endsOn }) => formatLongMonth(endsOn)))];
  return months.map((month) => ({ month, rows: rows.filter(({ endsOn }) => formatLongMonth(endsOn) === month) }));
}
