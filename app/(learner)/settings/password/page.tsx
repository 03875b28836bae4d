import { describeKeys } from "#app/_features/settings/describe-keys.ts";
import { NoPassword } from "#app/_features/settings/no-password.tsx";
import { PasswordForm } from "#app/_features/settings/password-form.tsx";
import { SettingsFrame } from "#app/_features/settings/settings-frame.tsx";
import { passwordLimits } from "#lib/auth/password-limits.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { getProfile } from "#lib/data/account/learners.ts";
import { messages } from "#lib/messages/all.ts";

export default async function PasswordPage() {
  const { learner } = await requireLearner("/settings/password");
  const { hasPassword, email } = await getProfile(learner);
  return (
    <SettingsFrame title={messages.accountSafety.passwordTitle}>
      {hasPassword ? (
        <PasswordForm email={email} shortest={passwordLimits.shortest} keys={await describeKeys(learner)} />
      ) : (
        <NoPassword>{messages.accountSafety.noPassword}</NoPassword>
      )}
    </SettingsFrame>
  );
}
