import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readBuildId } from "#lib/next-internals/build-id.ts";
import { address } from "./http.ts";

/** A proxy between a browser and the server of the run, which simulates network failures and deployments. */
export type Front = {
  server: string;
  /**
   * Simulates a deployment: from now on another build answers, with the given name and with program files at its own addresses; those of
   * the previous build are gone. The files are the real ones, renamed throughout.
   */
  deploy(name: string): void;
  /** While it hangs, it accepts requests and answers none; afterwards they get their answers. */
  hang(on: boolean): void;
  /** While it is cut, no request gets through. Unlike a browser that is set to offline, this also stops updates of the service worker. */
  cut(on: boolean): void;
  /** Requests whose path matches reach the server, but their answers are lost. */
  dropAnswers(paths: RegExp | undefined): void;
  close(): Promise<void>;
};

const folder = "static/chunks";
const isText = (type = "") => /^(text|application)\/(html|css|javascript|x-component|json|plain)/.test(type);

export async function openFront(): Promise<Front> {
  let name = "";
  let isCut = false;
  let dropped: RegExp | undefined;
  let held: (() => void)[] | undefined;
  const isOld = (path: string) => path.includes(`/${folder}`) && !path.includes(`/${folder}${name}/`);

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const path = incoming.url ?? "/";
    if (isCut) return void outgoing.destroy();
    if (held) await new Promise<void>((resolve) => held?.push(resolve));
    if (isOld(path)) return void outgoing.writeHead(404).end();
    const own = incoming.headers.host ?? "";
    const headers = { ...incoming.headers, host: new URL(address).host, "accept-encoding": "identity" };
    for (const each of ["origin", "referer"] as const) if (headers[each]) headers[each] = headers[each].replace(`http://${own}`, address);
    const rename = (text: string) =>
      name ? text.replaceAll(`${folder}/`, `${folder}${name}/`).replaceAll(readBuildId(), `${readBuildId()}${name}`) : text;
    const { port } = new URL(address);
    const asked = request(
      { host: "127.0.0.1", port, path: path.replace(`${folder}${name}/`, `${folder}/`), method: incoming.method ?? "GET", headers },
      async (got) => {
        const chunks: Buffer[] = [];
        for await (const chunk of got) chunks.push(chunk);
        if (dropped?.test(path)) return void outgoing.destroy();
        const bytes = Buffer.concat(chunks);
        const body = isText(got.headers["content-type"]) ? Buffer.from(rename(bytes.toString("utf8"))) : bytes;
        const { "transfer-encoding": _, etag: __, connection: ___, ...kept } = got.headers;
        if (kept.location) kept.location = kept.location.replace(address, `http://${own}`);
        if (kept["x-build"]) kept["x-build"] = rename(String(kept["x-build"]));
        const length = incoming.method === "HEAD" ? {} : { "content-length": body.length };
        outgoing.writeHead(got.statusCode ?? 500, { ...kept, ...length }).end(body);
      },
    );
    asked.once("error", () => outgoing.destroy());
    incoming.pipe(asked);
  }

  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    server: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy(next) {
      name = next;
    },
    hang(on) {
      for (const go of held ?? []) go();
      held = on ? [] : undefined;
    },
    cut(on) {
      isCut = on;
    },
    dropAnswers(paths) {
      dropped = paths;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
