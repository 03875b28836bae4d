import { Link } from "#app/_ui/link.tsx";
import { tokenDays } from "#lib/auth/api-token.ts";
import { listApiTokens, tokenScopes } from "#lib/data/account/api-tokens.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { messages } from "#lib/messages/all.ts";
import { formatUtcDay, formatUtcMoment } from "#lib/messages/days.ts";
import { revokeToken } from "./token-actions.ts";
import { TokenForm } from "./token-form.tsx";

/** The API tokens of the learner. */
export async function ApiTokens({ learner, hasPassword }: { learner: LearnerId; hasPassword: boolean }) {
  const tokens = await listApiTokens(learner, new Date());
  const { apiAccess } = messages;
  return (
    <section aria-labelledby="programs" className="flex flex-col gap-3">
      <h2 id="programs" className="text-h2">
        {apiAccess.title}
      </h2>
      <p className="text-muted">
        {apiAccess.lead}{" "}
        <Link href="/api-docs" className="link">
          {apiAccess.docsLink}
        </Link>
      </p>
      {tokens.length === 0 ? <p>{apiAccess.none}</p> : null}
      <ul className={tokens.length ? "border-t border-line" : "hidden"}>
        {tokens.map(({ id, name, scope, createdAt, lastUsedAt, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-3">
            <p className="min-w-0 break-words">
              {name}
              <span className="tabular block text-small text-muted">
                {apiAccess.scopes[scope]}, {apiAccess.madeOn(formatUtcDay(createdAt))},{" "}
                {expiresAt ? apiAccess.endsOn(formatUtcDay(expiresAt)) : apiAccess.endsNever},{" "}
                {lastUsedAt ? apiAccess.lastUsed(formatUtcMoment(lastUsedAt)) : apiAccess.neverUsed}
              </span>
            </p>
            <form action={revokeToken}>
              <input type="hidden" name="token" value={id} />
              <button type="submit" aria-label={apiAccess.revokeNamed(name)} className="control control-quiet">
                {apiAccess.revoke}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <TokenForm scopes={tokenScopes.map((id) => ({ id, text: apiAccess.scopes[id] }))} days={tokenDays} asksPassword={hasPassword} />
    </section>
  );
}
