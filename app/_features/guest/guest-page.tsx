import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { currentSignIn } from "#lib/auth/session.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { syncMessages } from "#lib/messages/sync.ts";
import "#app/_features/plan/print.css";

/**
 * Renders a page of a guest's plan. Whoever is signed in is led to their own plan.
 * @param notThere what is shown when there is no such role
 * @param render the screen for the role; the browser loads the plan for it.
 */
export async function guestPage(
  params: Promise<{ role: string }>,
  notThere: ReactNode,
  render: (role: Role) => ReactNode,
): Promise<ReactNode> {
  const role = findRole((await params).role);
  if (!role) return notThere;
  if (await currentSignIn()) redirect("/plan");
  return (
    <>
      <noscript>
        <p className="page py-8">{syncMessages.tryNoScript}</p>
      </noscript>
      {render(role)}
    </>
  );
}
