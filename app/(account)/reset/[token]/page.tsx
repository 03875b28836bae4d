import type { Metadata } from "next";
import { DeadLink } from "#app/_features/account/dead-link.tsx";
import { NewPasswordForm } from "#app/_features/account/new-password-form.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { passwordLimits } from "#lib/auth/password-limits.ts";
import { isResetAlive } from "#lib/auth/reset.ts";
import { messages } from "#lib/messages/all.ts";

// The address is a secret: it goes to no other site.
export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

export default async function ResetByLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await isResetAlive(token, new Date()))) return <DeadLink again="/reset" />;
  return (
    <div className="page flex max-w-md flex-col gap-6 py-10">
      <PageTitle>{messages.accountSafety.resetTitle}</PageTitle>
      <h1 className="text-h1">{messages.accountSafety.resetTitle}</h1>
      <p>{messages.accountSafety.resetChoose}</p>
      <NewPasswordForm token={token} shortest={passwordLimits.shortest} />
    </div>
  );
}
