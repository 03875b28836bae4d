"use server";

import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { safeReturnPath } from "#lib/auth/request.ts";
import { environment } from "#lib/environment.ts";
import { readForm } from "#lib/http/form.ts";
import { themeCookie, themeSeconds, themes } from "./theme.ts";

/** Stores the chosen theme in this browser and returns to the page. */
export async function chooseTheme(form: FormData): Promise<void> {
  const read = await readForm(z.strictObject({ theme: z.enum(themes) }), form);
  if ("data" in read) {
    const secure = environment().NEXTAUTH_URL.startsWith("https:");
    (await cookies()).set(themeCookie, read.data.theme, { path: "/", sameSite: "lax", secure, maxAge: themeSeconds });
  }
  redirect(pageOf((await headers()).get("referer")));
}

/** The path of the page with the form; "/" when the referrer is another site. */
function pageOf(referer: string | null): Route {
  if (!referer || !URL.canParse(referer)) return "/";
  const { pathname, search } = new URL(referer);
  return safeReturnPath(pathname + search, "/") as Route;
}
