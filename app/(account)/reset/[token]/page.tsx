import type { Metadata } from "next";
import { DeadLink } from "#app/_features/account/dead-link.tsx";
import { NewPasswordForm } from "#app/_features/account/new-password-form.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { passwordLimits } from "#lib/auth/password-limits.ts";
import { readResetLink } from "#lib/auth/reset.ts";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

export default async function ResetByLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await readResetLink(token, new Date());
  if (!link) return <DeadLink again="/reset" />;
  return (
    <div className="page flex max-w-md flex-col gap-6 py-10">
      <PageTitle>{messages.accountSafety.resetTitle}</PageTitle>
      <h1 className="text-h1">{messages.accountSafety.resetTitle}</h1>
      <p>{messages.accountSafety.resetChoose}</p>
      {link.endsOtherWays ? <p>{messages.accountSafety.resetEndsOtherWays}</p> : null}
      <NewPasswordForm token={token} shortest={passwordLimits.shortest} />
    </div>
  );
}
