import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unwrapWoff } from "./unwrap-woff.ts";

/** The parts that Inter's static files come in, the ones needed most first. */
export const scripts = ["latin", "latin-ext", "cyrillic", "greek", "vietnamese", "cyrillic-ext", "greek-ext"] as const;
export type Script = (typeof scripts)[number];
export type Weight = 400 | 600;

/** What tells how letters change and move beside each other. The scripts here are read without it, and set three times as fast. */
const shapingTables = ["GSUB", "GPOS", "GDEF"];

const read = new Map<string, Buffer>();

/** One part of Inter, ready for a document. Each is read once, when it is first needed. */
export function readFont(script: Script, weight: Weight): Buffer {
  const name = `inter-${script}-${weight}-normal.woff`;
  let font = read.get(name);
  if (!font) {
    // From where the program runs; a copy of the program gets all files of this pattern.
    font = unwrapWoff(readFileSync(join(process.cwd(), "node_modules", "@fontsource", "inter", "files", name)), shapingTables);
    read.set(name, font);
  }
  return font;
}
