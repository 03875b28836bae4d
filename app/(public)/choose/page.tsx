import type { Metadata } from "next";
import { readAnswers } from "#app/_features/choose/answers.ts";
import { ChooseScreen } from "#app/_features/choose/choose-screen.tsx";
import { currentSignIn } from "#lib/auth/session.ts";
import { chooserStatements } from "#lib/catalog/chooser.ts";
import { loadStatuses } from "#lib/data/plans/plans.ts";
import { messages } from "#lib/messages/all.ts";
import { readStartValues } from "#lib/planner/start/start-values.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";

export const metadata: Metadata = { description: messages.choose.lead };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ChoosePage({ searchParams }: Props) {
  const search = Object.entries(await searchParams);
  const signedIn = await currentSignIn();
  return (
    <ChooseScreen
      given={readAnswers(
        search,
        chooserStatements.map(({ id }) => id),
      )}
      values={readStartValues(search)}
      learned={signedIn ? await loadStatuses(signedIn.learner) : new Map()}
      today={todayOf(undefined, new Date())}
    />
  );
}
