import type { Metadata } from "next";
import { ConfirmForm } from "#app/_features/account/confirm-form.tsx";
import { DeadLink } from "#app/_features/account/dead-link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { findEmailChange } from "#lib/auth/change-email.ts";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** Asks once more: programs that look through mail open links, and must not change anything by it. */
export default async function ConfirmEmailPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const email = await findEmailChange(token, new Date());
  if (!email) return <DeadLink again="/settings/email" />;
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-10">
      <PageTitle>{messages.accountSafety.confirmTitle}</PageTitle>
      <h1 className="text-h1">{messages.accountSafety.confirmTitle}</h1>
      <p>{messages.accountSafety.confirmLead(email)}</p>
      <ConfirmForm token={token} />
    </div>
  );
}
