import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { currentSignIn } from "#lib/auth/session.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import { syncMessages } from "#lib/messages/sync.ts";

/**
 * A page of a guest's plan.
 * @param title what it is called, by the role's title where that is part of it.
 * @param show the screen for the role, worked by the browser alone.
 */
export async function guestPage(
  params: Promise<{ role: string }>,
  title: string | ((role: string) => string),
  show: (roleId: string) => ReactNode,
): Promise<ReactNode> {
  const role = findRole((await params).role);
  if (!role) notFound();
  if (await currentSignIn()) redirect("/plan");
  return (
    <>
      <PageTitle>{typeof title === "string" ? title : title(role.title)}</PageTitle>
      <noscript>
        <p className="page py-8">{syncMessages.tryNoScript}</p>
      </noscript>
      {show(role.id)}
    </>
  );
}
