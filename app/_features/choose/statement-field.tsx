import type { ChooserStatement } from "#lib/catalog/chooser.ts";
import { messages } from "#lib/messages/all.ts";
import type { Answer } from "#lib/planner/roles/choose.ts";
import { answerOrder, writeAnswer } from "./answers.ts";
import styles from "./statement-field.module.css";

type Props = { statement: ChooserStatement; given: Answer | undefined };

/** The tick of a chosen post, once in the page. */
export function ChosenTick() {
  return (
    <svg aria-hidden="true" className="hidden">
      <symbol
        id="chosen"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M20 6 9 17l-5-5" />
      </symbol>
    </svg>
  );
}

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
          <label key={answer} className={styles.answer}>
            <input type="radio" name={statement.id} value={writeAnswer(answer)} defaultChecked={given === answer} />
            <span className={styles.post}>
              <svg aria-hidden="true">
                <use href="#chosen" />
              </svg>
            </span>
            <span className={answer === "yes" || answer === "no" ? styles.end : styles.between}>{messages.choose.answers[answer]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
