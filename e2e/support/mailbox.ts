import { SMTPServer } from "smtp-server";
import { findFreePort } from "../../scripts/free-port.ts";

/** A received mail, with its two parts decoded; the names of its headers are in lower case. */
export type Mail = { to: string; subject: string; headers: ReadonlyMap<string, string>; text: string; html: string };

/** A real mail server on this computer that keeps the mails it receives. */
export type Mailbox = { url: string; mails: Mail[]; close(): Promise<void> };

export async function openMailbox(): Promise<Mailbox> {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(", ");
        mails.push({ to, ...readMail(Buffer.concat(chunks).toString("latin1")) });
        done();
      });
    },
  });
  const port = await findFreePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { url: `smtp://127.0.0.1:${port}`, mails, close: () => new Promise((resolve) => server.close(resolve)) };
}

/** Parses a mail with a plain and an HTML part (RFC 2045). @throws Error when it does not have exactly these. */
function readMail(raw: string): Omit<Mail, "to"> {
  const { headers, body } = split(raw);
  const boundary = /^multipart\/alternative;.*boundary="?([^";]+)"?/is.exec(headers.get("content-type") ?? "")?.[1];
  if (!boundary) throw new Error("the mail has no alternatives");
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.replace(/^\r\n/, "")));
  const types = parts.map((part) => part.headers.get("content-type")?.split(";")[0]);
  if (types.join() !== "text/plain,text/html") throw new Error(`the mail has the parts ${types}`);
  const [text = "", html = ""] = parts.map((part) => decode(part.body, part.headers.get("content-transfer-encoding")));
  return { subject: headers.get("subject") ?? "", headers, text, html };
}

function split(raw: string): { headers: Map<string, string>; body: string } {
  const end = raw.indexOf("\r\n\r\n");
  const lines = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  const headers = lines.map((line): [string, string] => [
    line.split(":")[0]?.toLowerCase() ?? "",
    line.slice(line.indexOf(":") + 1).trim(),
  ]);
  return { headers: new Map(headers), body: raw.slice(end + 4) };
}

function decode(body: string, encoding = "7bit"): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** Returns the one address of this kind in a mail, which must be the same in both parts. */
export function linkIn({ text, html, subject }: Mail, path: RegExp): string {
  const found = text.match(/https?:\/\/\S+/g)?.filter((url) => path.test(new URL(url).pathname)) ?? [];
  const [link = ""] = found;
  if (found.length !== 1 || !html.replaceAll("&amp;", "&").includes(`href="${link}"`))
    throw new Error(`"${subject}" has ${found.length} such links`);
  return link;
}
