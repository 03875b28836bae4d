import { readBuild } from "#lib/service-worker/build.ts";
import { workerSource } from "#lib/service-worker/worker.ts";

/**
 * The service worker of this build. Another build is another text, which is how a browser finds out that there is one; an open page
 * finds out by the header.
 */
export function GET(): Response {
  return new Response(workerSource(readBuild()), {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=0, must-revalidate",
      "x-content-type-options": "nosniff",
      "x-build": readBuild(),
    },
  });
}
