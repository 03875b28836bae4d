import { requireLearner } from "../../../lib/auth/session.ts";
import { getProfile } from "../../../lib/data/learners.ts";
import { listSessions } from "../../../lib/data/sessions.ts";
import { words } from "../../../lib/words/en.ts";
import { Appearance } from "../../_components/appearance.tsx";
import { PageTitle } from "../../_components/page-title.tsx";
import { AccountPart } from "./account-part.tsx";
import { ApiTokens } from "./api-tokens.tsx";
import { DataLinks } from "./data-links.tsx";
import { SessionList } from "./session-list.tsx";

type Props = { searchParams: Promise<{ saved?: string | string[] }> };

export default async function SettingsPage({ searchParams }: Props) {
  const { learner, sessionId } = await requireLearner("/settings");
  const [profile, sessions] = await Promise.all([getProfile(learner), listSessions(learner, new Date())]);
  return (
    <div className="page flex max-w-reading flex-col gap-10 py-8">
      <PageTitle>{words.settings.title}</PageTitle>
      <h1 className="text-h1">{words.settings.title}</h1>
      <AccountPart profile={profile} saved={(await searchParams).saved} />
      <Appearance />
      <SessionList sessions={sessions} current={sessionId} />
      <ApiTokens learner={learner} />
      <DataLinks />
    </div>
  );
}
