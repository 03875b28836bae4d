import type { Metadata } from "next";
import { AskForm } from "#app/_features/account/reset-form.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { canMail } from "#lib/auth/mail.ts";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

// Whether e-mail is configured is known only at run time, not at build time.
export const dynamic = "force-dynamic";

export default function ResetPage() {
  return (
    <div className="page flex max-w-md flex-col gap-6 py-10">
      <PageTitle>{messages.accountSafety.resetTitle}</PageTitle>
      <h1 className="text-h1">{messages.accountSafety.resetTitle}</h1>
      {canMail() ? <AskForm /> : <p>{messages.accountSafety.resetNoMail}</p>}
    </div>
  );
}
