import { loadToday } from "#app/_features/today/load-today.ts";
import { NoPlan } from "#app/_features/today/no-plan.tsx";
import { TodayScreen } from "#app/_features/today/today-screen.tsx";
import { requireLearner } from "#lib/auth/session.ts";

type Props = { searchParams: Promise<{ changed?: string | string[] }> };

export default async function TodayPage({ searchParams }: Props) {
  const { learner } = await requireLearner("/today");
  const today = await loadToday(learner, (await searchParams).changed !== undefined);
  return today ? <TodayScreen source="server" address="/today" {...today} /> : <NoPlan />;
}
