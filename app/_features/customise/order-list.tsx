"use client";

import { ArrowDown, ArrowUp, GripVertical, TriangleAlert } from "lucide-react";
import { useRef, useState } from "react";
import { customiseMessages } from "#lib/messages/customise.ts";
import { placeMilestone } from "./order-actions.ts";
import { type Spoken, useReorder } from "./use-reorder.ts";

/** A milestone in its place, with the titles of the prerequisites that come after it. */
type OrderedMilestone = { id: string; title: string; area: string; broken: readonly string[] };

/** Where a held row would land. The held row is about there, too, and lets its beginning be seen. */
const dropLine =
  "relative before:absolute before:inset-x-0 before:z-10 before:h-1.5 before:rounded-full before:bg-role before:content-[''] forced-colors:before:bg-[Highlight]";

type Props = { planId: string; milestones: readonly OrderedMilestone[] };

/** Whether the buttons of each row are shown although there is a script. The framework renders each answer as a new page. */
let wantsButtons = false;

/**
 * The milestones of a plan with a handle each, which moves them by pointer and keys; without a script, and on demand, with buttons that move
 * them one place, and one pair of selects that moves any of them to any place. One form for all, and plain data for each: a plan may hold
 * hundreds.
 */
export function OrderList({ planId, milestones }: Props) {
  const canMove = milestones.length > 1;
  const send = useRef<HTMLButtonElement>(null);
  const [withButtons, setWithButtons] = useState(wantsButtons);
  const { lifted, landsBefore, spoken, handleOf } = useReorder(
    milestones.map(({ id }) => id),
    (id, before) => {
      if (!send.current) return;
      send.current.value = `${id} ${before}`;
      send.current.form?.requestSubmit(send.current);
    },
  );
  const lastId = milestones.at(-1)?.id;

  return (
    <section>
      <p aria-live="assertive" className="sr-only">
        {spoken ? sayPlace(spoken, milestones) : null}
      </p>
      <form action={placeMilestone}>
        <input type="hidden" name="plan" value={planId} />
        {canMove ? (
          <div className="flex flex-wrap items-start gap-2 py-2">
            <button
              type="button"
              aria-pressed={withButtons}
              onClick={() => {
                wantsButtons = !withButtons;
                setWithButtons(wantsButtons);
              }}
              className="control control-quiet px-3 not-[@media(scripting:enabled)]:hidden"
            >
              {customiseMessages.withButtons}
            </button>
            <MoveAnywhere milestones={milestones} />
          </div>
        ) : null}
        <p id="order-keys" className="pb-2 text-small text-muted not-[@media(scripting:enabled)]:hidden">
          {customiseMessages.dragHint}
        </p>
        <ol className="border-t-2 border-role">
          {milestones.map(({ id, title, area, broken }, index) => {
            const isLifted = lifted?.id === id;
            const line =
              landsBefore === id
                ? `${dropLine} before:-top-[3px]`
                : landsBefore === null && id === lastId
                  ? `${dropLine} before:-bottom-[3px]`
                  : "";
            return (
              <li
                key={id}
                id={id}
                style={isLifted && lifted.offset ? { transform: `translateY(${lifted.offset}px)` } : undefined}
                className={`flex flex-wrap items-center gap-2 border-b border-line py-1.5 ${line} ${isLifted ? "relative z-20 ml-8 rounded-lg bg-role-soft opacity-90 outline-2 outline-role" : ""}`}
              >
                {canMove ? (
                  <button
                    type="button"
                    aria-label={customiseMessages.dragNamed(title)}
                    aria-describedby="order-keys"
                    {...handleOf(id)}
                    className="control control-ghost shrink-0 cursor-grab touch-none px-2 text-muted not-[@media(scripting:enabled)]:hidden"
                  >
                    <GripVertical size={18} aria-hidden="true" />
                  </button>
                ) : null}
                {isLifted ? <button ref={send} type="submit" name="move" hidden aria-label={customiseMessages.dragNamed(title)} /> : null}
                <span className="tabular w-6 shrink-0 text-right text-muted">{index + 1}</span>
                <div className="min-w-0 flex-1 basis-48">
                  <p className="font-medium">{title}</p>
                  <p className="text-meta text-muted">{area}</p>
                  {broken.length ? (
                    <p className="flex items-start gap-1.5 text-small">
                      <TriangleAlert size={16} className="mt-0.5 shrink-0 text-role" aria-hidden="true" />
                      <span>{customiseMessages.broken(broken.join("; "))}</span>
                    </p>
                  ) : null}
                </div>
                {canMove ? <RowButtons milestones={milestones} index={index} isShown={withButtons} /> : null}
              </li>
            );
          })}
        </ol>
      </form>
    </section>
  );
}

/** Moves the milestone of a row up or down by one place. */
function RowButtons({ milestones, index, isShown }: Pick<Props, "milestones"> & { index: number; isShown: boolean }) {
  const { id = "", title = "" } = milestones[index] ?? {};
  return (
    <div className={`flex shrink-0 gap-1.5 ${isShown ? "" : "[@media(scripting:enabled)]:hidden"}`}>
      <button
        type="submit"
        name="move"
        value={`${id} ${milestones[index - 1]?.id ?? id}`}
        aria-label={customiseMessages.upNamed(title)}
        disabled={index === 0}
        className="control control-quiet px-3 disabled:opacity-40"
      >
        <ArrowUp size={18} aria-hidden="true" />
        {customiseMessages.up}
      </button>
      <button
        type="submit"
        name="move"
        value={`${id} ${milestones[index + 2]?.id ?? ""}`}
        aria-label={customiseMessages.downNamed(title)}
        disabled={index === milestones.length - 1}
        className="control control-quiet px-3 disabled:opacity-40"
      >
        <ArrowDown size={18} aria-hidden="true" />
        {customiseMessages.down}
      </button>
    </div>
  );
}

function sayPlace({ kind, id, place }: NonNullable<Spoken>, milestones: Props["milestones"]): string {
  const title = milestones.find((each) => each.id === id)?.title ?? "";
  return customiseMessages.held[kind](title, place, milestones.length);
}

/** Moves a milestone before any other one, or to the end. */
function MoveAnywhere({ milestones }: Pick<Props, "milestones">) {
  return (
    <details>
      <summary className="control control-quiet list-none px-3">{customiseMessages.moveAnywhere}</summary>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        <div className="flex min-w-0 flex-col gap-1.5">
          <label htmlFor="which" className="font-medium">
            {customiseMessages.moveWhich}
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
            {customiseMessages.moveWhere}
          </label>
          <select id="where" name="before" className="field max-w-80">
            {milestones.map(({ id, title }) => (
              <option key={id} value={id}>
                {customiseMessages.before(title)}
              </option>
            ))}
            <option value="">{customiseMessages.toEnd}</option>
          </select>
        </div>
        <button type="submit" className="control control-quiet">
          {customiseMessages.move}
        </button>
      </div>
    </details>
  );
}
