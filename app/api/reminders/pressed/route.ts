import { explainForeign } from "#lib/auth/request.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { pressPushDevice } from "#lib/data/reminders/push-devices.ts";
import { refuse } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";

/** Takes a press on a notification, which the service worker of the browser tells of, as an answer to reminders. */
export async function POST(request: Request): Promise<Response> {
  const foreign = explainForeign(request.headers);
  if (foreign) return refuse(403, foreign);
  const signedIn = await currentSignIn();
  if (!signedIn) return refuse(401, messages.errors.signInFirst);
  await pressPushDevice(signedIn.learner, signedIn.sessionId, new Date());
  return new Response(null, { status: 204, headers: { "cache-control": "private, no-store" } });
}
