import "server-only";
import { cookies } from "next/headers";
import { readTheme, type Theme, themeCookie } from "./theme.ts";

/** The theme of this browser, known before the first byte is sent, so that nothing flashes. */
export async function currentTheme(): Promise<Theme> {
  return readTheme((await cookies()).get(themeCookie)?.value);
}
