import { canMail } from "../../../../lib/auth/mail.ts";
import { requireLearner } from "../../../../lib/auth/session.ts";
import { getProfile } from "../../../../lib/data/learners.ts";
import { words } from "../../../../lib/words/en.ts";
import { NoPassword } from "../no-password.tsx";
import { SettingsFrame } from "../settings-frame.tsx";
import { EmailForm } from "./email-form.tsx";

type Props = { searchParams: Promise<{ sent?: string | string[] }> };

export default async function EmailPage({ searchParams }: Props) {
  const { learner } = await requireLearner("/settings/email");
  const { hasPassword, email } = await getProfile(learner);
  const { sent } = await searchParams;
  if (sent) {
    return (
      <SettingsFrame title={words.accountSafety.emailSentTitle}>
        <p role="status">{words.accountSafety.emailSent}</p>
      </SettingsFrame>
    );
  }
  return (
    <SettingsFrame title={words.accountSafety.emailTitle}>
      {!canMail() ? (
        <p>{words.accountSafety.emailNeedsMail}</p>
      ) : hasPassword ? (
        <EmailForm email={email} />
      ) : (
        <NoPassword>{words.accountSafety.emailNeedsPassword}</NoPassword>
      )}
    </SettingsFrame>
  );
}
