"use client";

import { ArrowDown, ArrowUp, TriangleAlert } from "lucide-react";
import { ownMessages } from "#lib/messages/own.ts";
import { placeMilestone } from "./order-actions.ts";

/** A milestone in its place, with the titles of the prerequisites that come after it. */
type OrderedMilestone = { id: string; title: string; area: string; broken: readonly string[] };

type Props = { planId: string; milestones: readonly OrderedMilestone[] };

/**
 * The milestones of a plan with buttons that move them one place, and one pair of selects that moves any of them to any place. One form
 * for all, and plain data for each: a plan may hold hundreds.
 */
export function OrderList({ planId, milestones }: Props) {
  const canMove = milestones.length > 1;
  return (
    <section>
      <form action={placeMilestone}>
        <input type="hidden" name="plan" value={planId} />
        {canMove ? <MoveAnywhere milestones={milestones} /> : null}
        <ol className="border-t-2 border-role">
          {milestones.map(({ id, title, area, broken }, index) => (
            <li key={id} id={id} className="flex flex-col gap-2 border-b border-line py-3 md:flex-row md:items-center md:justify-between">
              <div className="flex min-w-0 gap-3">
                <span className="tabular w-6 shrink-0 text-right text-muted">{index + 1}</span>
                <div className="min-w-0">
                  <p className="font-medium">{title}</p>
                  <p className="text-small text-muted">{area}</p>
                  {broken.length ? (
                    <p className="flex items-start gap-1.5 text-small">
                      <TriangleAlert size={16} className="mt-0.5 shrink-0 text-role" aria-hidden="true" />
                      <span>{ownMessages.broken(broken.join("; "))}</span>
                    </p>
                  ) : null}
                </div>
              </div>
              {canMove ? (
                <div className="flex shrink-0 gap-1.5 pl-9 md:pl-0">
                  <button
                    type="submit"
                    name="move"
                    value={`${id} ${milestones[index - 1]?.id ?? id}`}
                    aria-label={ownMessages.upNamed(title)}
                    disabled={index === 0}
                    className="control control-quiet px-3 disabled:opacity-40"
                  >
                    <ArrowUp size={18} aria-hidden="true" />
                    {ownMessages.up}
                  </button>
                  <button
                    type="submit"
                    name="move"
                    value={`${id} ${milestones[index + 2]?.id ?? ""}`}
                    aria-label={ownMessages.downNamed(title)}
                    disabled={index === milestones.length - 1}
                    className="control control-quiet px-3 disabled:opacity-40"
                  >
                    <ArrowDown size={18} aria-hidden="true" />
                    {ownMessages.down}
                  </button>
                </div>
              ) : null}
            </li>
          ))}
        </ol>
      </form>
    </section>
  );
}

/** Moves a milestone before any other one, or to the end. */
function MoveAnywhere({ milestones }: Pick<Props, "milestones">) {
  return (
    <details className="py-2">
      <summary className="control control-quiet list-none px-3">{ownMessages.moveAnywhere}</summary>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        <div className="flex min-w-0 flex-col gap-1.5">
          <label htmlFor="which" className="font-medium">
            {ownMessages.moveWhich}
          </label>
          <select id="which" name="milestone" className="field max-w-80">
            {milestones.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <div className="flex min-w-0 flex-col gap-1.5">
          <label htmlFor="where" className="font-medium">
            {ownMessages.moveWhere}
          </label>
          <select id="where" name="before" className="field max-w-80">
            {milestones.map(({ id, title }) => (
              <option key={id} value={id}>
                {ownMessages.before(title)}
              </option>
            ))}
            <option value="">{ownMessages.toEnd}</option>
          </select>
        </div>
        <button type="submit" className="control control-quiet">
          {ownMessages.move}
        </button>
      </div>
    </details>
  );
}
