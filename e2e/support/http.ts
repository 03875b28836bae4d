import { type IncomingHttpHeaders, request } from "node:http";

/** The address of this run's server, which Playwright's configuration sets. */
export const address = `http://localhost:${process.env.E2E_PORT}`;

/** A request exactly as it is sent: unlike a browser, nothing here normalises the path or adds headers. */
export type Sent = {
  path: string;
  method?: string;
  cookie?: string | undefined;
  /** Headers besides those that a browser sends with a form or a script of our own pages; an empty one removes the header. */
  headers?: Record<string, string>;
  /** Text is sent as JSON unless a header says otherwise. */
  body?: string | Uint8Array | FormData | URLSearchParams | undefined;
  /** The local address to send from, where the client's address matters. */
  from?: string;
  /** Another server than this run's. */
  server?: string;
};

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

/** Sends one request and follows no redirect. */
export async function send({ path, method = "GET", cookie, headers = {}, body, from, server = address }: Sent): Promise<Answer> {
  // Encodes the body as a browser does: its bytes and its type, with the boundary of a multipart one.
  const encoded = body === undefined ? undefined : new Response(body as BodyInit);
  const bytes = encoded && Buffer.from(await encoded.arrayBuffer());
  const all = {
    ...(method === "GET" || method === "HEAD" ? {} : { origin: server, "sec-fetch-site": "same-origin" }),
    ...(encoded ? { "content-type": typeof body === "string" ? "application/json" : (encoded.headers.get("content-type") ?? "") } : {}),
    ...(bytes ? { "content-length": String(bytes.length) } : {}),
    ...(cookie ? { cookie } : {}),
    host: new URL(server).host,
    ...headers,
  };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
  return new Promise((resolve, reject) => {
    const { port } = new URL(server);
    const outgoing = request({ host: "127.0.0.1", port, path, method, headers: sent, agent: false, localAddress: from }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.once("error", reject);
      incoming.once("end", () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text: Buffer.concat(chunks).toString("utf8") }),
      );
    });
    outgoing.once("error", reject);
    outgoing.end(bytes);
  });
}

/** Returns the session cookie that an answer sets, as a client sends it back; undefined when it sets none or removes it. */
export function sessionCookieOf({ headers }: Answer): string | undefined {
  const set = headers["set-cookie"]?.find((cookie) => /^milepost-session=[^;]/.test(cookie));
  return set?.split(";")[0];
}

/** Returns the path that an answer redirects to. Throws when it leads to another site. */
export function locationOf({ headers, status }: Answer): string {
  if (!headers.location) throw new Error(`an answer with ${status} leads nowhere`);
  const { origin, pathname, search, hash } = new URL(headers.location, address);
  if (origin !== address) throw new Error(`an answer leads away, to ${headers.location}`);
  return pathname + search + hash;
}
