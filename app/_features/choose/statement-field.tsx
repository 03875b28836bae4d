import type { ChooserStatement } from "#lib/catalog/chooser.ts";
import { messages } from "#lib/messages/all.ts";
import type { Answer } from "#lib/planner/roles/choose.ts";
import { answerOrder, writeAnswer } from "./answers.ts";

type Props = { statement: ChooserStatement; given: Answer | undefined };

/** A statement with its five answers in a row, as wide as the page: easy to press with a thumb. */
export function StatementField({ statement, given }: Props) {
  return (
    <fieldset aria-describedby={statement.plainly ? `${statement.id}-plainly` : undefined}>
      <legend className="font-medium">{statement.text}</legend>
      {statement.plainly ? (
        <p id={`${statement.id}-plainly`} className="text-small text-muted">
          {statement.plainly}
        </p>
      ) : null}
      <div className="mt-2 grid grid-cols-5 rounded-lg border border-control-line bg-raised">
        {answerOrder.map((answer) => (
          <label
            key={answer}
            className="relative flex min-h-12 items-center justify-center border-l border-line px-1.5 text-center text-small leading-tight first:rounded-l-[7px] first:border-l-0 last:rounded-r-[7px] hover:bg-role-soft has-checked:bg-role has-checked:font-semibold has-checked:text-on-role has-checked:forced-color-adjust-none has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-role"
          >
            <input
              type="radio"
              name={statement.id}
              value={writeAnswer(answer)}
              defaultChecked={given === answer}
              className="absolute inset-0 m-0 size-full cursor-pointer appearance-none outline-none"
            />
            {messages.choose.answers[answer]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
