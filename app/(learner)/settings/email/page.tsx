import { EmailForm } from "#app/_features/settings/email-form.tsx";
import { NoPassword } from "#app/_features/settings/no-password.tsx";
import { SettingsFrame } from "#app/_features/settings/settings-frame.tsx";
import { canMail } from "#lib/auth/mail.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { getProfile } from "#lib/data/account/learners.ts";
import { messages } from "#lib/messages/all.ts";

type Props = { searchParams: Promise<{ sent?: string | string[] }> };

export default async function EmailPage({ searchParams }: Props) {
  const { learner } = await requireLearner("/settings/email");
  const { hasPassword, email } = await getProfile(learner);
  const { sent } = await searchParams;
  if (sent) {
    return (
      <SettingsFrame title={messages.accountSafety.emailSentTitle}>
        <p role="status">{messages.accountSafety.emailSent}</p>
      </SettingsFrame>
    );
  }
  return (
    <SettingsFrame title={messages.accountSafety.emailTitle}>
      {!canMail() ? (
        <p>{messages.accountSafety.emailNeedsMail}</p>
      ) : hasPassword ? (
        <EmailForm email={email} />
      ) : (
        <NoPassword>{messages.accountSafety.emailNeedsPassword}</NoPassword>
      )}
    </SettingsFrame>
  );
}
