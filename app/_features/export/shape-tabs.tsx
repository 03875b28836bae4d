import { Link } from "#app/_ui/link.tsx";
import { type CalendarShape, calendarShapes } from "#lib/export/calendar-shapes.ts";
import { messages } from "#lib/messages/all.ts";

type Props = {
  planId: string;
  shape: CalendarShape;
  /** The last day of the plan, up to which "All sessions" goes; null while it has none. */
  until: string | null;
};

/** What the calendar shows: each choice is a page of its own, so that it works without a script. */
export function ShapeTabs({ planId, shape, until }: Props) {
  const text = messages.exports.calendar;
  return (
    <nav aria-label={text.shape} className="tab-row max-w-full flex-wrap self-start">
      {calendarShapes.map((each) => (
        <Link
          key={each}
          href={`/plans/${planId}/export?shape=${each}`}
          scroll={false}
          replace
          aria-current={each === shape ? "page" : undefined}
          className="tab max-sm:px-2"
        >
          {each === "all-sessions" && until ? text.allUntil(until) : text.shapes[each]}
        </Link>
      ))}
    </nav>
  );
}
