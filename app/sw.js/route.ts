import { readBuildId } from "#lib/next-internals/build-id.ts";
import { readServiceWorker } from "#lib/service-worker/read-worker.ts";

/**
 * The service worker of this build. Another build has another script, which is how a browser learns of it; an open page learns of it by
 * the header.
 */
export function GET(): Response {
  return new Response(readServiceWorker(), {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=0, must-revalidate",
      "x-content-type-options": "nosniff",
      "x-build": readBuildId(),
    },
  });
}
