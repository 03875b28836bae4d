import { Check } from "lucide-react";
import type { ChooserStatement } from "#lib/catalog/chooser.ts";
import { messages } from "#lib/messages/all.ts";
import type { Answer } from "#lib/planner/roles/choose.ts";
import { answerOrder, writeAnswer } from "./answers.ts";

type Props = { statement: ChooserStatement; given: Answer | undefined };

/** A statement with a road of five posts, from no to yes. The ends are named, and what is chosen. */
export function StatementField({ statement, given }: Props) {
  return (
    <fieldset aria-describedby={statement.plainly ? `${statement.id}-plainly` : undefined} className="border-b border-line pb-1.5">
      <legend className="float-left w-full text-small font-semibold leading-5 sm:text-body">{statement.text}</legend>
      {statement.plainly ? (
        <p id={`${statement.id}-plainly`} className="clear-both hidden text-meta text-muted sm:block">
          {statement.plainly}
        </p>
      ) : null}
      <div className="clear-both relative grid grid-cols-5">
        <span aria-hidden="true" className="absolute inset-x-[10%] top-[21px] h-0.5 bg-line forced-colors:bg-[CanvasText]" />
        {answerOrder.toReversed().map((answer) => (
          <label
            key={answer}
            className="group relative flex min-h-14 flex-col items-center rounded-lg pt-2.5 text-center text-meta leading-4 has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-role"
          >
            <input
              type="radio"
              name={statement.id}
              value={writeAnswer(answer)}
              defaultChecked={given === answer}
              className="absolute inset-0 z-1 m-0 size-full cursor-pointer appearance-none outline-none"
            />
            <span
              aria-hidden="true"
              className="relative mb-1 flex size-6 items-center justify-center rounded-full border-2 border-control-line bg-paper group-hover:border-ink group-has-checked:border-ink group-has-checked:bg-ink group-has-checked:text-paper"
            >
              <Check size={14} strokeWidth={3} className="hidden group-has-checked:block" />
            </span>
            <span
              className={
                answer === "yes" || answer === "no" ? "text-muted group-has-checked:text-ink" : "sr-only group-has-checked:not-sr-only"
              }
            >
              {messages.choose.answers[answer]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
