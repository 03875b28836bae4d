"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { closeSession } from "#lib/auth/session.ts";
import { readForm } from "#lib/http/form.ts";

/** Ends the session of this browser and goes to the start. */
export async function signOut(form: FormData): Promise<void> {
  const read = await readForm(z.strictObject({}), form);
  if ("data" in read) await closeSession();
  redirect("/");
}
