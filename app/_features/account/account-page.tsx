import type { Route } from "next";
import { redirect } from "next/navigation";
import { startAddress, unpackStart } from "#app/_features/plan/start-form.ts";
import { TryLink } from "#app/_features/plan/try-link.tsx";
import { Problem } from "#app/_ui/field.tsx";
import { WaitingDraftNotice } from "#app/_ui/kept-form/waiting-draft-notice.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { passwordLimits } from "#lib/auth/password-limits.ts";
import { safeReturnPath } from "#lib/auth/request.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import type { FormState } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";
import { AccountForm } from "./account-form.tsx";
import { OtherWays } from "./other-ways.tsx";
import { BegunComesAlong, PlanWaiting } from "./plan-waiting.tsx";

export type AccountSearch = {
  role?: string | string[];
  start?: string | string[];
  next?: string | string[];
  error?: string | string[];
  callbackUrl?: string | string[];
};

type Props = {
  kind: "sign-in" | "sign-up";
  search: AccountSearch;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** The page for signing in and for signing up: same fields, same providers, a link to the other. */
export async function AccountPage({ kind, search, action }: Props) {
  const role = findRole(first(search.role) ?? "");
  const next = safeReturnPath(first(search.next), "");
  const start = role ? first(search.start) : undefined;
  // Other ways to sign in come back to where the plan is made.
  const values = unpackStart(start)?.values;
  const back = role ? (start ? startAddress(role.id, values) : `/roles/${role.id}`) : next || "/plan";
  if (await currentSignIn()) redirect(back as Route);

  const hidden: Record<string, string> = role ? { role: role.id, ...(start ? { start } : {}) } : next ? { next } : {};
  const creating = kind === "sign-up";
  const title = creating ? messages.account.signUpTitle : messages.account.signInTitle;
  return (
    <div data-role={role?.id} className="page flex max-w-md flex-col gap-6 py-10">
      <PageTitle>{title}</PageTitle>
      <h1 className="text-h1">{title}</h1>
      <WaitingDraftNotice />
      {role ? <PlanWaiting role={{ id: role.id, title: role.title }} /> : null}
      {search.error ? (
        <Problem>{first(search.error) === "OAuthAccountNotLinked" ? messages.account.notLinked : messages.account.providerFailed}</Problem>
      ) : null}
      <AccountForm action={action} kind={kind} shortest={passwordLimits.shortest} hidden={hidden} />
      {creating ? null : (
        <Link href="/reset" className="link -mt-2 inline-flex min-h-11 items-center self-start">
          {messages.accountSafety.forgotten}
        </Link>
      )}
      <OtherWays returnTo={back} />
      <p>
        {creating ? messages.account.haveAccount : messages.account.noAccount}{" "}
        <Link href={{ pathname: creating ? "/sign-in" : "/sign-up", query: hidden }} className="link">
          {creating ? messages.account.signIn : messages.account.signUp}
        </Link>
      </p>
      {role ? null : <BegunComesAlong />}
      <TryLink roleId={role?.id} values={values} className="link inline-flex min-h-11 items-center self-start" />
    </div>
  );
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
