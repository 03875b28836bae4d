import type { Metadata } from "next";
import { passwordLimits } from "../../../../lib/auth/password-limits.ts";
import { isResetAlive } from "../../../../lib/auth/reset.ts";
import { words } from "../../../../lib/words/en.ts";
import { PageTitle } from "../../../_components/page-title.tsx";
import { DeadLink } from "../../dead-link.tsx";
import { NewPasswordForm } from "./new-password-form.tsx";

// The address is a secret: it goes to no other site.
export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

export default async function ResetByLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await isResetAlive(token, new Date()))) return <DeadLink again="/reset" />;
  return (
    <div className="page flex max-w-md flex-col gap-6 py-10">
      <PageTitle>{words.accountSafety.resetTitle}</PageTitle>
      <h1 className="text-h1">{words.accountSafety.resetTitle}</h1>
      <p>{words.accountSafety.resetChoose}</p>
      <NewPasswordForm token={token} shortest={passwordLimits.shortest} />
    </div>
  );
}
