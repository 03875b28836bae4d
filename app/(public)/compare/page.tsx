import type { Metadata } from "next";
import { CompareScreen } from "#app/_features/compare/compare-screen.tsx";
import { loadComparison } from "#app/_features/compare/load-comparison.ts";
import { describePage } from "#app/_ui/page-metadata.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";
import { readKeptStart } from "#lib/planner/start/start-values.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export function generateMetadata(): Metadata {
  return describePage({ title: compareMessages.title, description: compareMessages.description, path: "/compare" });
}

export default async function ComparePage({ searchParams }: Props) {
  const signedIn = await currentSignIn();
  const search = await searchParams;
  return <CompareScreen {...(await loadComparison(search.roles, search.line, readKeptStart(search), signedIn?.learner))} />;
}
