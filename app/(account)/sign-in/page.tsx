import type { Metadata } from "next";
import { AccountPage, type AccountSearch } from "#app/_features/account/account-page.tsx";
import { signInWithPassword } from "#app/_features/account/sign-in-with-password.ts";

export const metadata: Metadata = { robots: { index: false } };

export default async function SignInPage({ searchParams }: { searchParams: Promise<AccountSearch> }) {
  return <AccountPage kind="sign-in" search={await searchParams} action={signInWithPassword} />;
}
