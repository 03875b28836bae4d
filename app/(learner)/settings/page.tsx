import type { Metadata } from "next";
import { requireLearner } from "../../../lib/auth/session.ts";
import { getProfile } from "../../../lib/data/learners.ts";
import { listSessions } from "../../../lib/data/sessions.ts";
import { words } from "../../../lib/words/en.ts";
import { formatDate, formatMoment } from "../../_components/dates.ts";
import { endEverySession, endOneSession } from "./actions.ts";

export const metadata: Metadata = { title: words.settings.title };

export default async function SettingsPage() {
  const { learner, sessionId } = await requireLearner("/settings");
  const [profile, sessions] = await Promise.all([getProfile(learner), listSessions(learner, new Date())]);
  return (
    <div className="page flex max-w-reading flex-col gap-10 py-8">
      <h1 className="text-h1">{words.settings.title}</h1>
      <section aria-labelledby="account" className="flex flex-col gap-2">
        <h2 id="account" className="text-h2">
          {words.settings.account}
        </h2>
        <p>
          {words.settings.signedInAs} <strong className="font-semibold">{profile.email}</strong>,{" "}
          {words.settings.memberSince(formatDate(profile.createdAt))}
        </p>
      </section>
      <section aria-labelledby="sessions" className="flex flex-col gap-3">
        <h2 id="sessions" className="text-h2">
          {words.settings.sessions}
        </h2>
        <p className="text-muted">{words.settings.sessionsHint}</p>
        <ul className="border-t border-line">
          {sessions.map((session) => {
            const when = formatMoment(session.lastUsedAt);
            return (
              <li key={session.id} className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-3">
                <p>
                  {session.device}
                  {session.id === sessionId ? (
                    <strong className="ml-2 text-small font-semibold text-role">{words.settings.thisBrowser}</strong>
                  ) : null}
                  <span className="tabular block text-small text-muted">{words.settings.lastUsed(when)}</span>
                </p>
                {session.id === sessionId ? null : (
                  <form action={endOneSession}>
                    <input type="hidden" name="session" value={session.id} />
                    <button type="submit" aria-label={words.settings.endNamed(session.device, when)} className="control control-quiet">
                      {words.settings.end}
                    </button>
                  </form>
                )}
              </li>
            );
          })}
        </ul>
        <form action={endEverySession} data-leaves-device className="flex flex-wrap items-center gap-3">
          <button type="submit" className="control control-quiet">
            {words.settings.endAll}
          </button>
          <span className="text-small text-muted">{words.settings.endAllHint}</span>
        </form>
      </section>
    </div>
  );
}
