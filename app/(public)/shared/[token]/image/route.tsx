import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { headers } from "next/headers";
import { ImageResponse } from "next/og";
import { readShared } from "#app/_features/share/read-shared.ts";
import { SharedPicture } from "#app/_features/share/shared-picture.tsx";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { clientAddress } from "#lib/auth/request.ts";
import { refuse, refuseForNow } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";

/** The picture that a shared link shows, 1200 by 630, drawn for the plan as it stands. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const shared = await readShared((await params).token);
  if (!shared) return refuse(404, messages.errors.notFound);
  if ("wait" in shared) return refuseForNow(messages.rateLimits.readings(shared.wait), shared.wait);
  // Drawing takes far longer than anything else that a visitor can ask for.
  const wait = await takeTry("picture-client", clientAddress(await headers()), new Date());
  if (wait) return refuseForNow(messages.rateLimits.pictures(wait), wait);
  return new ImageResponse(<SharedPicture plan={shared.plan} />, {
    width: 1200,
    height: 630,
    fonts: await readFonts(),
    headers: { "cache-control": "no-cache, no-store" },
  });
}

let fonts: Promise<{ name: string; data: Buffer; weight: 400 | 600 }[]> | undefined;

/** Read once. */
function readFonts() {
  const folder = "node_modules/@expo-google-fonts/inter";
  // Written out one by one, so that the build knows which files the program needs.
  fonts ??= Promise.all([
    readFile(join(process.cwd(), folder, "400Regular/Inter_400Regular.ttf")),
    readFile(join(process.cwd(), folder, "600SemiBold/Inter_600SemiBold.ttf")),
  ]).then(([normal, strong]) => [
    { name: "Inter", data: normal, weight: 400 },
    { name: "Inter", data: strong, weight: 600 },
  ]);
  return fonts;
}
