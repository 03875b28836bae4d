import type { Metadata } from "next";
import { AccountPage, type AccountSearch } from "#app/_features/account/account-page.tsx";
import { signUpWithPassword } from "#app/_features/account/sign-up-with-password.ts";

export const metadata: Metadata = { robots: { index: false } };

export default async function SignUpPage({ searchParams }: { searchParams: Promise<AccountSearch> }) {
  return <AccountPage kind="sign-up" search={await searchParams} action={signUpWithPassword} />;
}
