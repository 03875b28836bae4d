import { readdirSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { findBuilt } from "./built-folder.ts";

const path = /^\/_next\/static\/chunks\/([\w~.-]+\.js)(?=\?|$)/;

/** Reads which scripts of the build were packed by `pack-scripts.mjs`. */
function listPacked(built: string): Set<string> {
  try {
    const names = readdirSync(join(built, "static", "chunks"));
    return new Set(names.filter((name) => name.endsWith(".js.br")).map((name) => name.slice(0, -".br".length)));
  } catch {
    // Not the folder that it was: all scripts are packed while they are sent.
    return new Set();
  }
}

/**
 * Makes what answers a request for a script with the file that was packed after the build, to who takes brotli. Next.js serves only the
 * file of the name that was asked for: https://github.com/vercel/next.js/discussions/12363
 * Call it before the framework sees a request.
 */
export function answerWithPackedScripts(built = findBuilt()): (request: IncomingMessage, response: ServerResponse) => void {
  const packed = listPacked(built);
  return (request, response) => {
    const name = path.exec(request.url ?? "")?.[1];
    if (
      name === undefined ||
      !packed.has(name) ||
      !/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(request.headers["accept-encoding"]))
    )
      return;
    request.url = request.url?.replace(name, `${name}.br`);
    response.setHeader("content-encoding", "br");
    response.setHeader("content-type", "application/javascript; charset=UTF-8");
    response.setHeader("vary", "Accept-Encoding");
  };
}
