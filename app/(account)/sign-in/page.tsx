import type { Metadata } from "next";
import { words } from "../../../lib/words/en.ts";
import { AccountPage, type AccountSearch } from "../account-page.tsx";
import { signInWithPassword } from "./actions.ts";

export const metadata: Metadata = { title: words.account.signInTitle, robots: { index: false } };

export default async function SignInPage({ searchParams }: { searchParams: Promise<AccountSearch> }) {
  return <AccountPage kind="sign-in" search={await searchParams} action={signInWithPassword} />;
}
