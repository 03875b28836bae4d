import { SettingsFrame } from "#app/_features/settings/settings-frame.tsx";
import { Link } from "#app/_ui/link.tsx";
import { readTries } from "#lib/auth/rate-limit.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { listSecurityEvents, securityEventDays } from "#lib/data/account/security-events.ts";
import { messages } from "#lib/messages/all.ts";
import { formatUtcDay, formatUtcMoment } from "#lib/messages/days.ts";

const { accountSafety } = messages;
const onePage = 50;

type Props = { searchParams: Promise<{ page?: string | string[] }> };

export default async function SecurityPage({ searchParams }: Props) {
  const { learner, email } = await requireLearner("/settings/security");
  const wanted = Number((await searchParams).page ?? 1);
  const page = Number.isInteger(wanted) && wanted > 0 && wanted <= 1_000 ? wanted : 1;
  const now = new Date();
  const [{ events, isLast }, { tries, since }] = await Promise.all([
    listSecurityEvents(learner, { page, most: onePage }, now),
    readTries("wrong-passwords", email, now),
  ]);
  return (
    <SettingsFrame title={accountSafety.securityTitle}>
      <p>
        {accountSafety.securityAdvice}{" "}
        <Link href="/settings/password" className="link">
          {accountSafety.changePassword}
        </Link>
      </p>
      {tries > 0 ? <p className="rounded-lg bg-role-soft p-3">{accountSafety.triesSince(tries, formatUtcDay(since))}</p> : null}
      <p className="text-small text-muted">{accountSafety.securityLead(securityEventDays)}</p>
      {events.length === 0 ? (
        <p>{accountSafety.noEvents}</p>
      ) : (
        <ol className="border-t border-line">
          {events.map(({ id, kind, about, device, at }) => (
            <li key={id} className="border-b border-line py-3">
              {accountSafety.event(kind, about)}
              <span className="tabular block text-small text-muted">{[formatUtcMoment(at), device].filter(Boolean).join(", ")}</span>
            </li>
          ))}
        </ol>
      )}
      {page > 1 || !isLast ? (
        <p className="flex flex-wrap gap-3">
          {page > 1 ? (
            <Link href={{ pathname: "/settings/security", query: { page: page - 1 } }} className="control control-quiet">
              {accountSafety.newer}
            </Link>
          ) : null}
          {isLast ? null : (
            <Link href={{ pathname: "/settings/security", query: { page: page + 1 } }} className="control control-quiet">
              {accountSafety.older}
            </Link>
          )}
        </p>
      ) : null}
    </SettingsFrame>
  );
}
