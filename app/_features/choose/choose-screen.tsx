import { ChevronDown } from "lucide-react";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { chooserStatements, openingQuestions, refiningStatements } from "#lib/catalog/chooser.ts";
import { messages } from "#lib/messages/all.ts";
import type { Status } from "#lib/planner/plan/counts.ts";
import type { readAnswers } from "./answers.ts";
import { Chooser } from "./chooser.tsx";
import { RoleHeading, RoleNext } from "./role-facts.tsx";
import { StatementField } from "./statement-field.tsx";

type Props = {
  /** The answers in the address, by statement. */
  given: ReturnType<typeof readAnswers>;
  /** The learner's status by milestone, and the roles that they have a plan for; both are empty for a visitor. */
  learned: ReadonlyMap<string, Status>;
  plannedRoles: readonly string[];
  isSignedIn: boolean;
};

/** The questions that help to choose a role, and their result. */
export function ChooseScreen({ given, learned, plannedRoles, isSignedIn }: Props) {
  return (
    <div className="page flex flex-col gap-8 py-10">
      <PageTitle>{messages.choose.title}</PageTitle>
      <header className="flex max-w-reading flex-col gap-3">
        <h1 className="text-h1 md:text-display">{messages.choose.title}</h1>
        <p className="text-lead text-muted">{messages.choose.lead}</p>
      </header>
      <Chooser
        given={given}
        note={isSignedIn ? null : <p className="text-small text-muted">{messages.role.signUpFirst}</p>}
        statements={chooserStatements.map(({ id, topic, weights }) => ({ id, topic, weights }))}
        roles={catalog().roles.map((role) => ({
          id: role.id,
          title: role.title,
          heading: <RoleHeading role={role} learned={learned} />,
          next: <RoleNext role={role} hasPlan={plannedRoles.includes(role.id)} signedIn={isSignedIn} />,
        }))}
      >
        <h2 className="sr-only">{messages.choose.questions}</h2>
        {openingQuestions.map((statement) => (
          <StatementField key={statement.id} statement={statement} given={given[statement.id]} />
        ))}
        <ShowButton />
        <details open={refiningStatements.some(({ id }) => given[id])} className="group border-y border-line">
          <summary className="flex min-h-14 items-center justify-between gap-4 text-h3 font-semibold hover:bg-role-soft">
            {messages.choose.refine}
            <ChevronDown size={20} aria-hidden="true" className="shrink-0 group-open:rotate-180" />
          </summary>
          <div className="flex flex-col gap-8 pb-8 pt-2">
            <p className="text-muted">{messages.choose.refineHint}</p>
            {refiningStatements.map((statement) => (
              <StatementField key={statement.id} statement={statement} given={given[statement.id]} />
            ))}
            <ShowButton />
          </div>
        </details>
      </Chooser>
    </div>
  );
}

function ShowButton() {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <button type="submit" className="control control-strong">
        {messages.choose.show}
      </button>
      {/* A whole new page: the browser forgets what was pressed. */}
      <a href="/choose" className="link flex min-h-11 items-center">
        {messages.choose.again}
      </a>
    </div>
  );
}
