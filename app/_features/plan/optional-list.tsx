import type { ComponentProps } from "react";
import { planMessages } from "#lib/messages/plan.ts";
import { OfferedList } from "./offered-list.tsx";

/** The optional milestones of a role. */
export function OptionalList({ milestones, answer }: ComponentProps<typeof OfferedList>) {
  if (milestones.length === 0) return null;
  return (
    <section aria-labelledby="optional" className="flex flex-col gap-3">
      <h2 id="optional" className="text-h2">
        {planMessages.optionalHeading}
      </h2>
      <p className="text-muted">{planMessages.optionalHint}</p>
      <OfferedList milestones={milestones} answer={answer} />
    </section>
  );
}
