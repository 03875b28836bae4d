import { passwordLimits } from "../../../../lib/auth/password-limits.ts";
import { requireLearner } from "../../../../lib/auth/session.ts";
import { getProfile } from "../../../../lib/data/learners.ts";
import { words } from "../../../../lib/words/en.ts";
import { NoPassword } from "../no-password.tsx";
import { SettingsFrame } from "../settings-frame.tsx";
import { PasswordForm } from "./password-form.tsx";

export default async function PasswordPage() {
  const { learner } = await requireLearner("/settings/password");
  const { hasPassword, email } = await getProfile(learner);
  return (
    <SettingsFrame title={words.accountSafety.passwordTitle}>
      {hasPassword ? (
        <PasswordForm email={email} shortest={passwordLimits.shortest} />
      ) : (
        <NoPassword>{words.accountSafety.noPassword}</NoPassword>
      )}
    </SettingsFrame>
  );
}
