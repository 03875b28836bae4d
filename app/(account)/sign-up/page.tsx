import type { Metadata } from "next";
import { words } from "../../../lib/words/en.ts";
import { AccountPage, type AccountSearch } from "../account-page.tsx";
import { signUpWithPassword } from "./actions.ts";

export const metadata: Metadata = { title: words.account.signUpTitle, robots: { index: false } };

export default async function SignUpPage({ searchParams }: { searchParams: Promise<AccountSearch> }) {
  return <AccountPage kind="sign-up" search={await searchParams} action={signUpWithPassword} />;
}
