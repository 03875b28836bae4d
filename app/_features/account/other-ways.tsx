import { canMail } from "#lib/auth/mail.ts";
import { availableProviders } from "#lib/auth/providers.ts";
import { messages } from "#lib/messages/all.ts";
import { ProviderForm } from "./provider-form.tsx";
import { SignInLinkForm } from "./sign-in-link-form.tsx";

/** The other ways to sign in that this installation has enabled; nothing when there are none. */
export function OtherWays({ returnTo }: { returnTo: string }) {
  const providers = availableProviders();
  if (providers.length === 0 && !canMail()) return null;
  return (
    <section aria-label={messages.account.or} className="flex flex-col gap-4 border-t border-line pt-6">
      {providers.map((provider) => (
        <ProviderForm key={provider.id} provider={provider} returnTo={returnTo} />
      ))}
      {canMail() ? <SignInLinkForm returnTo={returnTo} /> : null}
    </section>
  );
}
