import { ArrowDown, ArrowUp, TriangleAlert } from "lucide-react";
import { messages } from "#lib/messages/all.ts";
import type { PlanArea, PlanMilestone } from "#lib/planner/plan/plan.ts";
import { placeMilestone } from "./order-actions.ts";

type Props = { planId: string; area: PlanArea; index: number; broken: readonly string[] };

/** A milestone with its position and the buttons that move it. */
export function OrderRow({ planId, area, index, broken }: Props) {
  const item = area.items[index] as PlanMilestone;
  const others = area.items.filter((other) => other.id !== item.id);
  const hidden = (
    <>
      <input type="hidden" name="plan" value={planId} />
      <input type="hidden" name="milestone" value={item.id} />
    </>
  );
  return (
    <li id={item.id} className="flex flex-col gap-2 border-b border-line py-3 md:flex-row md:items-center md:justify-between">
      <div className="flex min-w-0 gap-3">
        <span className="tabular w-6 shrink-0 text-right text-muted">{index + 1}</span>
        <div className="min-w-0">
          <p className="font-medium">{item.title}</p>
          {broken.length ? (
            <p className="flex items-start gap-1.5 text-small">
              <TriangleAlert size={16} className="mt-0.5 shrink-0 text-role" aria-hidden="true" />
              <span>{messages.own.broken(broken.join("; "))}</span>
            </p>
          ) : null}
        </div>
      </div>
      {others.length === 0 ? null : (
        <div className="flex shrink-0 flex-wrap items-start gap-1.5 pl-9 md:pl-0">
          <form action={placeMilestone} className="flex gap-1.5">
            {hidden}
            <button
              type="submit"
              name="before"
              value={area.items[index - 1]?.id ?? item.id}
              aria-label={messages.own.upNamed(item.title)}
              disabled={index === 0}
              className="control control-quiet px-3 disabled:opacity-40"
            >
              <ArrowUp size={18} aria-hidden="true" />
              {messages.own.up}
            </button>
            <button
              type="submit"
              name="before"
              value={area.items[index + 2]?.id ?? ""}
              aria-label={messages.own.downNamed(item.title)}
              disabled={index === area.items.length - 1}
              className="control control-quiet px-3 disabled:opacity-40"
            >
              <ArrowDown size={18} aria-hidden="true" />
              {messages.own.down}
            </button>
          </form>
          <details className="min-w-0">
            <summary className="control control-quiet list-none px-3">{messages.own.moveBeforeShort}</summary>
            <form action={placeMilestone} className="mt-2 flex flex-wrap gap-2">
              {hidden}
              <select name="before" aria-label={messages.own.moveBefore(item.title)} className="field max-w-64">
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {messages.own.before(other.title)}
                  </option>
                ))}
                <option value="">{messages.own.toEnd}</option>
              </select>
              <button type="submit" aria-label={messages.own.moveNamed(item.title)} className="control control-quiet">
                {messages.own.move}
              </button>
            </form>
          </details>
        </div>
      )}
    </li>
  );
}
