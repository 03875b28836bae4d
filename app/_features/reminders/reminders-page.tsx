import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";
import { answerReminder } from "./answer-reminder.ts";

const { page } = messages.reminders;
const outcomes: Record<string, string> = { on: page.goesOn, off: page.isOff, ended: page.ended };

/** Lets reminders go on or end. @param token undefined when the link is none of ours @param done what the press before did */
export function RemindersPage({ token, done }: { token: string | undefined; done: string | string[] | undefined }) {
  const outcome = typeof done === "string" && Object.hasOwn(outcomes, done) ? outcomes[done] : undefined;
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-10">
      <PageTitle>{page.title}</PageTitle>
      <h1 className="text-h1">{page.title}</h1>
      {outcome ? <p role="status">{outcome}</p> : <p>{token ? page.lead : page.dead}</p>}
      {outcome && done === "ended" ? <p className="text-muted">{page.endedHint}</p> : null}
      {token && !outcome ? (
        <form action={answerReminder} className="flex flex-wrap gap-3">
          <input type="hidden" name="token" value={token} />
          <button type="submit" name="do" value="go on" className="control control-strong">
            {page.goOn}
          </button>
          <button type="submit" name="do" value="end" className="control control-quiet">
            {page.end}
          </button>
        </form>
      ) : null}
      <p>
        <Link href="/settings#reminders" className="link inline-flex min-h-11 items-center">
          {page.settings}
        </Link>
      </p>
    </div>
  );
}
