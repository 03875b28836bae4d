import { takeTry } from "#lib/auth/rate-limit.ts";
import { currentSignIn, thisDevice } from "#lib/auth/session.ts";
import { recordSecurityEvent } from "#lib/data/account/security-events.ts";
import { loadArchive } from "#lib/data/plans/load-archive.ts";
import { toArchiveFile } from "#lib/export/archive.ts";
import { refuseForNow, seeOther } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";

/** Everything that is stored about the signed-in learner, as one zip file. */
export async function GET(): Promise<Response> {
  const signedIn = await currentSignIn();
  if (!signedIn) return seeOther(`/sign-in?next=${encodeURIComponent("/settings/data")}`);
  const now = new Date();
  const wait = await takeTry("archive-learner", signedIn.learner, now);
  if (wait) return refuseForNow(messages.rateLimits.archives(wait), wait);
  await recordSecurityEvent(signedIn.learner, "data_taken", await thisDevice(), "", now);
  const exportedAt = now.toISOString();
  return new Response(await toArchiveFile(await loadArchive(signedIn.learner), exportedAt), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="milepost-all-my-data-${exportedAt.slice(0, 10)}.zip"`,
      "cache-control": "private, no-store",
    },
  });
}
