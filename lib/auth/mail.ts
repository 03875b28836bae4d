import { createTransport } from "nodemailer";
import { environment } from "#lib/environment.ts";
import type { Letter } from "#lib/messages/account-safety.ts";
import { language } from "#lib/messages/language.ts";

/** Whether this installation has a mail server. */
export function canMail(): boolean {
  return Boolean(environment().EMAIL_SERVER);
}

/**
 * How long a form waits for a mail server, in milliseconds: until it greets, and between any two answers.
 * Parameters of EMAIL_SERVER, such as "?connectionTimeout=20000", come before these.
 */
const timeouts = { connectionTimeout: 5_000, socketTimeout: 10_000 };

/**
 * Sends a letter to one address, as plain text and as simple HTML. @throws Error when the mail server does not take it.
 * @param more headers of its own, and the same Message-ID at each try where it may be tried again
 */
export async function sendLetter(
  to: string,
  letter: Letter,
  more: { headers?: Record<string, string>; messageId?: string } = {},
): Promise<void> {
  const { EMAIL_SERVER, EMAIL_FROM } = environment();
  if (!EMAIL_SERVER || !EMAIL_FROM) throw new Error("EMAIL_SERVER and EMAIL_FROM are not set, so no mail can be sent");
  const transport = createTransport({ url: EMAIL_SERVER, ...timeouts });
  try {
    // As an object the address is taken as it is: as text it could name several, or hide one in a comment.
    await transport.sendMail({ to: { name: "", address: to }, from: EMAIL_FROM, ...renderLetter(letter), ...more });
  } finally {
    transport.close();
  }
}

/** Sends a mail in the background. A failure is logged, without the address. */
export async function trySendLetter(to: string, letter: Letter): Promise<void> {
  await sendLetter(to, letter).catch((error: unknown) => {
    console.error(`The mail "${letter.subject}" could not be sent: ${error instanceof Error ? error.message : error}`);
  });
}

/** The two alternatives of a mail: plain text, and HTML with links as links. */
export function renderLetter({ subject, before, list = [], link, after, last }: Letter): { subject: string; text: string; html: string } {
  const text = [
    ...before,
    ...(list.length > 0 ? [list.map((line) => `- ${line}`).join("\n")] : []),
    ...(link ? [link.url] : []),
    ...after,
    ...(last ? [`${last.text}: ${last.url}`] : []),
  ];
  const html = [
    ...before.map(toParagraph),
    ...(list.length > 0 ? ["<ul>", ...list.map((line) => `<li>${escapeHtml(line)}</li>`), "</ul>"] : []),
    ...(link ? [toLink(link), toParagraph(link.url)] : []),
    ...after.map(toParagraph),
    ...(last ? [toLink(last)] : []),
  ];
  return {
    subject,
    text: `${text.join("\n\n")}\n`,
    html: `<!doctype html>\n<html lang="${language}"><body>\n${html.join("\n")}\n</body></html>\n`,
  };
}

function toLink({ text, url }: { text: string; url: string }): string {
  return `<p><a href="${escapeHtml(url)}">${escapeHtml(text)}</a></p>`;
}

function toParagraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
