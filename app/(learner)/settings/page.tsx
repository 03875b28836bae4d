import { AccountPart } from "#app/_features/settings/account-part.tsx";
import { ApiTokens } from "#app/_features/settings/api-tokens.tsx";
import { DataLinks } from "#app/_features/settings/data-links.tsx";
import { describeKeys } from "#app/_features/settings/describe-keys.ts";
import { ReminderSettings } from "#app/_features/settings/reminder-settings.tsx";
import { SessionList } from "#app/_features/settings/session-list.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { Appearance } from "#app/_ui/theme/appearance.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { getProfile } from "#lib/data/account/learners.ts";
import { listAccountSessions } from "#lib/data/account/sessions.ts";
import { messages } from "#lib/messages/all.ts";

type Props = { searchParams: Promise<{ saved?: string | string[] }> };

export default async function SettingsPage({ searchParams }: Props) {
  const { learner, sessionId } = await requireLearner("/settings");
  const [profile, sessions, keys] = await Promise.all([
    getProfile(learner),
    listAccountSessions(learner, new Date()),
    describeKeys(learner),
  ]);
  const { saved } = await searchParams;
  return (
    <div className="page flex max-w-reading flex-col gap-10 py-8">
      <PageTitle>{messages.settings.title}</PageTitle>
      <h1 className="text-h1">{messages.settings.title}</h1>
      <AccountPart profile={profile} saved={saved} />
      <Appearance />
      <ReminderSettings learner={learner} sessionId={sessionId} saved={saved} />
      <SessionList sessions={sessions} current={sessionId} keys={keys} />
      <ApiTokens learner={learner} hasPassword={profile.hasPassword} />
      <DataLinks />
    </div>
  );
}
