import { ChevronDown } from "lucide-react";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { chooserStatements, openingQuestions, refiningStatements } from "#lib/catalog/chooser.ts";
import { startRoleOf } from "#lib/catalog/start-roles.ts";
import { messages } from "#lib/messages/all.ts";
import type { Status } from "#lib/planner/plan/counts.ts";
import type { StartValues } from "#lib/planner/start/start-values.ts";
import type { Answers } from "./answers.ts";
import { Chooser } from "./chooser.tsx";
import { ChosenTick, StatementField } from "./statement-field.tsx";

type Props = {
  /** The answers in the address, by statement, and the hours, weekdays and skills. */
  given: Answers;
  values: StartValues;
  /** The learner's status by milestone; empty for a visitor. */
  learned: ReadonlyMap<string, Status>;
  today: string;
};

/** The questions that help to choose a role, and their result. */
export function ChooseScreen({ given, values, learned, today }: Props) {
  return (
    <div data-with-tray="" className="page flex max-w-[76rem] flex-col gap-2 pt-4 sm:gap-3 lg:py-5">
      <PageTitle>{messages.choose.title}</PageTitle>
      <header className="flex flex-col gap-1">
        <h1 className="text-h2 md:text-h1">{messages.choose.title}</h1>
        <p className="hidden text-muted sm:block">{messages.choose.lead}</p>
      </header>
      <ChosenTick />
      <Chooser
        given={given}
        values={values}
        today={today}
        statements={chooserStatements.map(({ id, topic, weights }) => ({ id, topic, weights }))}
        roles={catalog().roles.map((role) => startRoleOf(role, catalog(), learned))}
        more={
          <details open={refiningStatements.some(({ id }) => given[id])} className="group border-b border-line">
            <summary className="flex min-h-12 items-center justify-between gap-4 font-semibold hover:bg-hover">
              {messages.choose.refine}
              <ChevronDown size={20} aria-hidden="true" className="shrink-0 group-open:rotate-180" />
            </summary>
            <div className="flex flex-col gap-3 pb-4">
              <p className="text-muted">{messages.choose.refineHint}</p>
              {refiningStatements.map((statement) => (
                <StatementField key={statement.id} statement={statement} given={given[statement.id]} />
              ))}
            </div>
          </details>
        }
      >
        <h2 className="sr-only">{messages.choose.questions}</h2>
        {openingQuestions.map((statement) => (
          <StatementField key={statement.id} statement={statement} given={given[statement.id]} />
        ))}
      </Chooser>
    </div>
  );
}
