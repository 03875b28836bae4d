import { readWait } from "#lib/auth/rate-limit.ts";
import { clientAddress } from "#lib/auth/request.ts";
import { readShareLink } from "#lib/auth/share-link.ts";
import { refuse, seeOther } from "#lib/http/route.ts";
import { formatWaitPage } from "#lib/http/wait-page.ts";
import { messages } from "#lib/messages/all.ts";

/** Where who reads shared plans too often waits; with nothing to wait for, it leads back to the plan. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params;
  if (!(await readShareLink(token))) return refuse(404, messages.errors.notFound);
  const path = `/shared/${token}`;
  const seconds = await readWait("shared-client", clientAddress(request.headers), new Date());
  return seconds === undefined ? seeOther(path) : formatWaitPage(messages.rateLimits.readings(Math.ceil(seconds / 60)), path, seconds);
}
