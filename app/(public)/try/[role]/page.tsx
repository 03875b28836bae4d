import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { currentSignIn } from "../../../../lib/auth/session.ts";
import { findRole } from "../../../../lib/catalog/catalog.ts";
import { words } from "../../../../lib/words/en.ts";
import { GuestPlan } from "../guest-plan.tsx";

export const metadata: Metadata = { title: words.sync.tryTitle, robots: { index: false } };

/** A guest's plan, worked by the browser alone. */
export default async function TryRolePage({ params }: { params: Promise<{ role: string }> }) {
  const role = findRole((await params).role);
  if (!role) notFound();
  if (await currentSignIn()) redirect("/plan");
  return (
    <>
      <noscript>
        <p className="page py-8">{words.sync.tryNoScript}</p>
      </noscript>
      <GuestPlan roleId={role.id} />
    </>
  );
}
