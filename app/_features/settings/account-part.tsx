import { Check } from "lucide-react";
import { Link } from "#app/_ui/link.tsx";
import type { Profile } from "#lib/data/account/learners.ts";
import { messages } from "#lib/messages/all.ts";
import { formatUtcDay } from "#lib/messages/days.ts";

const done: Record<string, string> = {
  password: messages.accountSafety.passwordChanged,
  reset: messages.accountSafety.passwordReset,
};

type Props = { profile: Profile; saved: string | string[] | undefined };

/** The account of the learner with links to change it. `saved` names what the previous page changed. */
export function AccountPart({ profile, saved }: Props) {
  const notice = typeof saved === "string" && Object.hasOwn(done, saved) ? done[saved] : undefined;
  const { changePassword, setPassword, changeEmail, securityLink } = messages.accountSafety;
  return (
    <section aria-labelledby="account" className="flex flex-col gap-3">
      <h2 id="account" className="text-h2">
        {messages.settings.account}
      </h2>
      {notice ? (
        <p role="status" className="flex items-start gap-2 rounded-lg bg-role-soft p-3">
          <Check size={20} className="mt-0.5 shrink-0 text-role" aria-hidden="true" />
          <span>{notice}</span>
        </p>
      ) : null}
      <p>
        {messages.settings.signedInAs} <strong className="font-semibold">{profile.email}</strong>,{" "}
        {messages.settings.memberSince(formatUtcDay(profile.createdAt))}
      </p>
      <p className="flex flex-wrap gap-3">
        <Link href="/settings/password" className="control control-quiet">
          {profile.hasPassword ? changePassword : setPassword}
        </Link>
        <Link href="/settings/email" className="control control-quiet">
          {changeEmail}
        </Link>
        <Link href="/settings/security" className="control control-quiet">
          {securityLink}
        </Link>
      </p>
    </section>
  );
}
