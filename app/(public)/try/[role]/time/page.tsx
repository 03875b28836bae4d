import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { currentSignIn } from "../../../../../lib/auth/session.ts";
import { findRole } from "../../../../../lib/catalog/catalog.ts";
import { words } from "../../../../../lib/words/en.ts";
import { GuestTime } from "../../guest-time.tsx";

export const metadata: Metadata = { title: words.time.title, robots: { index: false } };

/** When a guest can study. */
export default async function TryTimePage({ params }: { params: Promise<{ role: string }> }) {
  const role = findRole((await params).role);
  if (!role) notFound();
  if (await currentSignIn()) redirect("/plan");
  return (
    <>
      <noscript>
        <p className="page py-8">{words.sync.tryNoScript}</p>
      </noscript>
      <GuestTime roleId={role.id} />
    </>
  );
}
