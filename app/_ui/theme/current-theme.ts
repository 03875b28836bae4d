import "server-only";
import { cookies } from "next/headers";
import { readTheme, type Theme, themeCookie } from "./theme.ts";

/** The theme that this browser asks for, known before the first byte is sent: nothing flashes. */
export async function currentTheme(): Promise<Theme> {
  return readTheme((await cookies()).get(themeCookie)?.value);
}
