import type { ChangeSearch } from "#app/_features/plan/load-undo.ts";
import { loadToday } from "#app/_features/today/load-today.ts";
import { NoPlan } from "#app/_features/today/no-plan.tsx";
import { TodayScreen } from "#app/_features/today/today-screen.tsx";
import { requireLearner } from "#lib/auth/session.ts";

type Props = { searchParams: Promise<ChangeSearch> };

export default async function TodayPage({ searchParams }: Props) {
  const { learner } = await requireLearner("/today");
  const today = await loadToday(learner, await searchParams);
  return today ? <TodayScreen source="server" address="/today" {...today} /> : <NoPlan />;
}
