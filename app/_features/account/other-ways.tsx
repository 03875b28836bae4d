import { availableProviders } from "#lib/auth/providers.ts";
import { messages } from "#lib/messages/all.ts";
import { ProviderForm } from "./provider-form.tsx";

/** The other sign-in methods that this installation has enabled; nothing when there are none. */
export function OtherWays({ returnTo }: { returnTo: string }) {
  const providers = availableProviders();
  if (providers.length === 0) return null;
  return (
    <section aria-label={messages.account.or} className="flex flex-col gap-4 border-t border-line pt-6">
      {providers.map((provider) => (
        <ProviderForm key={provider.id} provider={provider} returnTo={returnTo} />
      ))}
    </section>
  );
}
