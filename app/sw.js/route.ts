import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workerSource } from "./worker.ts";

let source: string | undefined;

/** The service worker of this build. Another build is another text, which is how a browser finds out that there is one. */
export function GET(): Response {
  source ??= workerSource(readBuild());
  return new Response(source, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=0, must-revalidate",
      "x-content-type-options": "nosniff",
    },
  });
}

function readBuild(): string {
  try {
    return readFileSync(join(process.cwd(), ".next", "BUILD_ID"), "utf8").trim();
  } catch {
    return "development";
  }
}
