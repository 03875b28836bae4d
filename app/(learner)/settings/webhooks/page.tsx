import { SettingsFrame } from "#app/_features/settings/settings-frame.tsx";
import { WebhooksScreen } from "#app/_features/settings/webhooks-screen.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { listWebhooks } from "#lib/data/webhooks/webhooks.ts";
import { environment } from "#lib/environment.ts";
import { messages } from "#lib/messages/all.ts";

export default async function WebhooksPage() {
  const { learner } = await requireLearner("/settings/webhooks");
  return (
    <SettingsFrame title={messages.webhooks.title}>
      <WebhooksScreen webhooks={await listWebhooks(learner)} allowsPrivate={environment().ALLOW_PRIVATE_WEBHOOKS === "true"} />
    </SettingsFrame>
  );
}
