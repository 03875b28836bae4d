import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { type Answer, send } from "../../../e2e/support/http.ts";
import { startInstance } from "../../../e2e/support/instance.ts";
import { pages } from "../../../e2e/support/routes.ts";
import { fillDatabase, type Seat } from "./contenders.ts";
import { table } from "./document.ts";

const kb = (bytes: number) => (bytes / 1_000).toFixed(1);

/** The bytes that brotli makes of a text, as the server uses it. */
function packed(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 19 } }).length;
}

/** The bytes between the tags of this name, without those that name a file. */
function bytesWithin(html: string, tag: "script" | "style"): number {
  const found = [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>(.*?)</${tag}>`, "gs"))];
  return found
    .filter(([, attributes = ""]) => !/ src=/.test(attributes))
    .reduce((sum, [, , text = ""]) => sum + Buffer.byteLength(text), 0);
}

/** The framework sends styles once as such, and again inside of the data of its scripts. */
function bytesOfRepeatedStyles(html: string): number {
  const scripts = [...html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, text = ""]) => text).join("");
  const style = /<style\b[^>]*>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
  const escaped = JSON.stringify(JSON.stringify(style).slice(1, -1)).slice(1, -1);
  return style && scripts.includes(escaped.slice(0, 200)) ? Buffer.byteLength(escaped) : 0;
}

function describeValidators({ headers }: Answer, again: Answer): string {
  if (!headers.etag) return `none; \`${headers["cache-control"] ?? "no cache-control"}\``;
  return `ETag, asked again ${again.status}; \`${headers["cache-control"] ?? "no cache-control"}\``;
}

/** What each public page and the plan page weigh, and whether a browser has to fetch them whole again. */
export async function weighPages(folder: string): Promise<string> {
  const database = join(folder, "milepost.db");
  const [seat] = (await fillDatabase(database, 1)) as [Seat];
  const instance = await startInstance({ databaseUrl: `file:${database}`, env: { LOG_LEVEL: "error" } });
  try {
    const open = pages.filter(({ of, outcomes }) => of.startsWith("(public)/") && of.endsWith("page.tsx") && outcomes.nobody === 200);
    const asked = [
      ...open.map(({ path }) => ({ path, cookie: undefined })),
      { path: `/plans/${seat.planId}`, cookie: seat.cookie },
      { path: "/today", cookie: seat.cookie },
    ];
    const lines: string[][] = [];
    for (const { path, cookie } of asked) {
      const answer = await send({ path, cookie, server: instance.server });
      const again = await send({ path, cookie, server: instance.server, headers: { "if-none-match": answer.headers.etag ?? "none" } });
      const { text } = answer;
      const sizes = [
        Buffer.byteLength(text),
        gzipSync(text).length,
        packed(text),
        packed(text.slice(0, text.indexOf("</h1>"))),
        bytesWithin(text, "script"),
        bytesWithin(text, "style"),
      ];
      const name = path.replace(seat.planId, "{plan}");
      lines.push([`\`${name}\``, ...sizes.map(kb), kb(bytesOfRepeatedStyles(text)), describeValidators(answer, again)]);
    }
    const head = ["page", "HTML, kB", "gzip", "brotli", "to the text", "inline script", "styles", "styles again in script", "validators"];
    return `### Bytes of the pages

The HTML alone, in thousands of bytes, as the server sends it to who takes no compression, and what gzip (6) and brotli (4, as served) make of it. "To the text" is what
of brotli has come when the main heading has.

${table(head, lines)}

Styles are in a page once; see [0028](decisions/0028-pages-are-finished-here.md). A page that may be kept has an ETag.

The goals: half of what a page weighed when this was first measured, and its text within the first 14 kB. \`/\` weighed 363 kB and ML Engineer's page
703, and that one misses half by a tenth: nearly half of it is script, its milestones once more as data, because its map and its hours run in the browser. The pages of
guests (\`/try/…\`) and learners begin with all styles, since the browser draws them itself when the plan is on the device; theirs come after 20 kB.`;
  } finally {
    await instance.stop();
  }
}
