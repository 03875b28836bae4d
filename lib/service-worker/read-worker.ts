import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folders in which `npm start` and `npm run standalone` put the bundled worker. */
const folders = [".next", ".standalone"];

let script: string | undefined;

/**
 * Returns the script of this build's service worker. Without a production build it is empty, so the browser asks the server for everything.
 */
export function readServiceWorker(): string {
  script ??= (process.env.NODE_ENV === "production" ? folders.map(read).find((text) => text !== undefined) : undefined) ?? "// Nothing.\n";
  return script;
}

function read(folder: string): string | undefined {
  try {
    return readFileSync(join(process.cwd(), folder, "service-worker.js"), "utf8");
  } catch {
    return undefined;
  }
}
