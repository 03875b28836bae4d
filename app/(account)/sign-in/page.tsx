import type { Metadata } from "next";
import { AccountPage, type AccountSearch } from "../account-page.tsx";
import { signInWithPassword } from "./actions.ts";

export const metadata: Metadata = { robots: { index: false } };

export default async function SignInPage({ searchParams }: { searchParams: Promise<AccountSearch> }) {
  return <AccountPage kind="sign-in" search={await searchParams} action={signInWithPassword} />;
}
