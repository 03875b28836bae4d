import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { findFreePort } from "../../scripts/free-port.ts";

const login = { name: "ada", password: "a small step" };

/** A Radicale server (CalDAV, RFC 4791) with one account, which has one empty calendar. */
export type Radicale = {
  /** Stores each event as an object of its own, named by its UID, as programs do that an .ics file is opened with. */
  putEvents(text: string): Promise<void>;
  /** Replaces the calendar by a file, as the upload of Radicale's own page does. */
  upload(text: string): Promise<void>;
  /** Asks for what changed since a token of an earlier answer, as a phone does (RFC 6578). "" asks for everything. */
  readChanges(token: string): Promise<{ token: string; changed: Map<string, string>; gone: string[] }>;
  close(): Promise<void>;
};

/** Starts a server in a folder of its own. @throws Error when it ends before it is ready */
export async function startRadicale(): Promise<Radicale> {
  const folder = mkdtempSync(join(tmpdir(), "milepost-radicale-"));
  const port = await findFreePort();
  writeFileSync(join(folder, "users"), `${login.name}:${login.password}\n`);
  const config = join(folder, "config");
  const auth = `[auth]\ntype = htpasswd\nhtpasswd_filename = ${folder}/users\nhtpasswd_encryption = plain\n`;
  const rest = `[storage]\nfilesystem_folder = ${folder}/collections\n[web]\ntype = none\n[logging]\nlevel = info\n`;
  writeFileSync(config, `[server]\nhosts = 127.0.0.1:${port}\n${auth}${rest}`);
  const server = spawn("radicale", ["--config", config], { env: { ...process.env, LC_ALL: "C.UTF-8" }, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  let log = "";
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.once("close", () => reject(new Error(`radicale ended: ${log}`)));
    for (const stream of [server.stdout, server.stderr])
      stream.on("data", (chunk: Buffer) => {
        log += chunk;
        if (log.includes("Radicale server ready")) resolve();
      });
  });
  const calendar = `http://127.0.0.1:${port}/${login.name}/plan/`;
  async function ask(method: string, address: string, body: string, headers: Record<string, string> = {}): Promise<string> {
    const authorization = `Basic ${Buffer.from(`${login.name}:${login.password}`).toString("base64")}`;
    const answer = await fetch(address, { method, body: body || null, headers: { authorization, ...headers } });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${text} ${log}`);
    return text;
  }
  const calendarType = { "content-type": "text/calendar; charset=utf-8" };
  await ask("MKCALENDAR", calendar, "");
  return {
    async putEvents(text) {
      for (const [uid, object] of splitEvents(text)) await ask("PUT", `${calendar}${encodeURIComponent(uid)}.ics`, object, calendarType);
    },
    async upload(text) {
      await ask("PUT", calendar, text, calendarType);
    },
    async readChanges(token) {
      const props = "<D:prop><D:getetag/><C:calendar-data/></D:prop>";
      const names = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"';
      const type = { "content-type": "application/xml" };
      const since = `<D:sync-token>${token}</D:sync-token><D:sync-level>1</D:sync-level>`;
      const listed = await ask(
        "REPORT",
        calendar,
        `<D:sync-collection ${names}>${since}<D:prop><D:getetag/></D:prop></D:sync-collection>`,
        type,
      );
      const rows = readElements(listed, "response").map((row) => ({
        href: readElements(row, "href")[0] ?? "",
        isGone: readElements(row, "status")[0]?.includes(" 404 "),
      }));
      const wanted = rows.flatMap(({ href, isGone }) => (isGone ? [] : `<D:href>${href}</D:href>`)).join("");
      const got = wanted
        ? await ask("REPORT", calendar, `<C:calendar-multiget ${names}>${props}${wanted}</C:calendar-multiget>`, type)
        : "";
      return {
        token: readElements(listed, "sync-token")[0] ?? "",
        changed: new Map(
          readElements(got, "response").map((row) => [
            readElements(row, "href")[0] ?? "",
            unescapeXml(readElements(row, "calendar-data")[0] ?? ""),
          ]),
        ),
        gone: rows.flatMap(({ href, isGone }) => (isGone ? [href] : [])),
      };
    },
    async close() {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Each event with the zones of its file, by its UID: CalDAV has one object for each (RFC 4791, 4.1). */
function splitEvents(text: string): [uid: string, object: string][] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents("vtimezone").map(String);
  return calendar.getAllSubcomponents("vevent").map((event) => {
    const parts = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Phone//EN", ...zones, event.toString(), "END:VCALENDAR", ""];
    return [String(event.getFirstPropertyValue("uid")), parts.join("\r\n")];
  });
}

/** The contents of all elements of a name, whatever the prefix of its namespace. */
function readElements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?: [^>]*)?>(.*?)</(?:\\w+:)?${name}>`, "gs"))].map(([, content = ""]) => content);
}

function unescapeXml(text: string): string {
  return text.replaceAll("&#13;", "\r").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
