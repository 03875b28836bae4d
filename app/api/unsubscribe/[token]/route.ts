import { endRemindersByLink, isReminderToken } from "#lib/auth/reminder-link.ts";
import { refuse, seeOther } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";

type Context = { params: Promise<{ token: string }> };

/** Whoever opens the address from a mail's header is led to the page with the button. Nothing changes. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/reminders/${encodeURIComponent((await params).token)}`);
}

/**
 * Ends reminders with one press in a mail program (RFC 8058). It comes from a server of the mail's provider, without a cookie and from no page:
 * the signed address is what allows it.
 */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  if (!isReminderToken(token)) return refuse(404, messages.errors.notFound);
  await endRemindersByLink(token);
  return new Response(`${messages.reminders.page.ended}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" },
  });
}
