import type { ListedSession } from "#lib/data/account/sessions.ts";
import { messages } from "#lib/messages/all.ts";
import { formatUtcMoment } from "#lib/messages/days.ts";
import { EndKeys } from "./end-keys.tsx";
import { endEverySession, endOneSession, endTheOtherSessions } from "./session-actions.ts";

type Props = { sessions: readonly ListedSession[]; current: string; keys: readonly string[] };

/** The learner's sessions, last used first, with buttons to end one, all others, or all; `keys` are what else may end with them. */
export function SessionList({ sessions, current, keys }: Props) {
  return (
    <section aria-labelledby="sessions" className="flex flex-col gap-3">
      <h2 id="sessions" className="text-h2">
        {messages.settings.sessions}
      </h2>
      <p className="text-muted">{messages.settings.sessionsHint}</p>
      <ul className="border-t border-line">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} isCurrent={session.id === current} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form action={endTheOtherSessions} className="flex flex-wrap items-center gap-3">
          <EndKeys keys={keys} />
          <button type="submit" className="control control-quiet">
            {messages.accountSafety.endOthers}
          </button>
          <span className="text-small text-muted">{messages.accountSafety.endOthersHint}</span>
        </form>
      ) : null}
      <form action={endEverySession} data-leaves-device className="flex flex-wrap items-center gap-3">
        <EndKeys keys={keys} />
        <button type="submit" className="control control-quiet">
          {messages.settings.endAll}
        </button>
        <span className="text-small text-muted">{messages.settings.endAllHint}</span>
      </form>
    </section>
  );
}

function SessionRow({ session, isCurrent }: { session: ListedSession; isCurrent: boolean }) {
  const when = formatUtcMoment(session.lastUsedAt);
  return (
    <li className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-3">
      <p>
        {session.device}
        {isCurrent ? <strong className="ml-2 text-small font-semibold text-role">{messages.settings.thisBrowser}</strong> : null}
        <span className="tabular block text-small text-muted">{messages.settings.lastUsed(when)}</span>
      </p>
      {isCurrent ? null : (
        <form action={endOneSession}>
          <input type="hidden" name="session" value={session.id} />
          <button type="submit" aria-label={messages.settings.endNamed(session.device, when)} className="control control-quiet">
            {messages.settings.end}
          </button>
        </form>
      )}
    </li>
  );
}
