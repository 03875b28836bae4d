import { SecurityScreen } from "#app/_features/settings/security-screen.tsx";
import { readTries } from "#lib/auth/rate-limit.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { listSecurityEvents } from "#lib/data/account/security-events.ts";

const pageSize = 50;

type Props = { searchParams: Promise<{ page?: string | string[] }> };

export default async function SecurityPage({ searchParams }: Props) {
  const { learner, email } = await requireLearner("/settings/security");
  const wanted = Number((await searchParams).page ?? 1);
  const page = Number.isInteger(wanted) && wanted > 0 && wanted <= 1_000 ? wanted : 1;
  const now = new Date();
  const [listed, wrongPasswords] = await Promise.all([
    listSecurityEvents(learner, { page, most: pageSize }, now),
    readTries("wrong-passwords", email, now),
  ]);
  return <SecurityScreen page={page} {...listed} {...wrongPasswords} />;
}
