import { Link } from "#app/_ui/link.tsx";
import { type SecurityEvent, securityEventDays } from "#lib/data/account/security-events.ts";
import { messages } from "#lib/messages/all.ts";
import { formatUtcDay, formatUtcMoment } from "#lib/messages/days.ts";
import { SettingsFrame } from "./settings-frame.tsx";

const { accountSafety } = messages;

type Props = {
  events: readonly SecurityEvent[];
  /** The number of this page, from 1, and whether there is no older one. */
  page: number;
  isLast: boolean;
  /** Wrong passwords since a moment. */
  tries: number;
  since: Date;
};

/** Lists the security events of the account, newest first, in pages. */
export function SecurityScreen({ events, page, isLast, tries, since }: Props) {
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
