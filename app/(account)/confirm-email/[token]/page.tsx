import type { Metadata } from "next";
import { findEmailChange } from "../../../../lib/auth/change-email.ts";
import { words } from "../../../../lib/words/en.ts";
import { PageTitle } from "../../../_components/page-title.tsx";
import { DeadLink } from "../../dead-link.tsx";
import { ConfirmForm } from "../confirm-form.tsx";

// The address is a secret: it goes to no other site.
export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

/** Asks once more: programs that look through mail open links, and must not change anything by it. */

export default async function ConfirmEmailPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const email = await findEmailChange(token, new Date());
  if (!email) return <DeadLink again="/settings/email" />;
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-10">
      <PageTitle>{words.accountSafety.confirmTitle}</PageTitle>
      <h1 className="text-h1">{words.accountSafety.confirmTitle}</h1>
      <p>{words.accountSafety.confirmLead(email)}</p>
      <ConfirmForm token={token} />
    </div>
  );
}
