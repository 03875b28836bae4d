import type { Metadata } from "next";
import { readAnswers } from "#app/_features/choose/answers.ts";
import { ChooseScreen } from "#app/_features/choose/choose-screen.tsx";
import { currentSignIn } from "#lib/auth/session.ts";
import { chooserStatements } from "#lib/catalog/chooser.ts";
import { listPlans, loadStatuses } from "#lib/data/plans/plans.ts";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { description: messages.choose.lead };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ChoosePage({ searchParams }: Props) {
  const ids = chooserStatements.map(({ id }) => id);
  const signedIn = await currentSignIn();
  const plans = signedIn ? await listPlans(signedIn.learner) : [];
  return (
    <ChooseScreen
      given={readAnswers(Object.entries(await searchParams), ids)}
      learned={signedIn ? await loadStatuses(signedIn.learner) : new Map()}
      plannedRoles={plans.map(({ roleId }) => roleId)}
      isSignedIn={signedIn !== undefined}
    />
  );
}
