import { readFileSync } from "node:fs";
import { join } from "node:path";

export const weights = [400, 600] as const;
export type Weight = (typeof weights)[number];

/**
 * The tables of a font that say how letters change and move beside each other. The scripts of Inter are readable without them,
 * and a document is set three times as fast.
 */
const shapingTables = ["GSUB", "GPOS", "GDEF"];

const fonts = new Map<Weight, Buffer>();

/** Inter as a TrueType font, without its shaping tables. Each weight is read once, when it is first needed. */
export function readFont(weight: Weight): Buffer {
  let font = fonts.get(weight);
  if (!font) {
    const folder = join(process.cwd(), "node_modules", "@expo-google-fonts", "inter");
    // Written out one by one, so that the build knows which files the program needs.
    const file = weight === 400 ? join(folder, "400Regular", "Inter_400Regular.ttf") : join(folder, "600SemiBold", "Inter_600SemiBold.ttf");
    font = hideTables(readFileSync(file), shapingTables);
    fonts.set(weight, font);
  }
  return font;
}

/** Renames tables of an OpenType file, so that nobody finds them. */
function hideTables(font: Buffer, tags: readonly string[]): Buffer {
  for (const { tag, at } of listTables(font)) if (tags.includes(tag)) font.write("none", at, "latin1");
  return font;
}

/** The directory of an OpenType file: its entries of 16 bytes begin at byte 12. `at` is where an entry is, `start` where its table begins. */
function listTables(font: Buffer): { tag: string; at: number; start: number }[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16).map((at) => ({
    tag: font.toString("latin1", at, at + 4),
    at,
    start: font.readUInt32BE(at + 8),
  }));
}

let characters: ReadonlySet<string> | undefined;

/** The characters that Inter has; all its weights have the same. */
export function interCharacters(): ReadonlySet<string> {
  characters ??= readCharacters(readFont(400));
  return characters;
}

/** Reads them from the table "cmap", from its part in format 12 (OpenType, section cmap): groups of 12 bytes with a first and a last code point. */
function readCharacters(font: Buffer): ReadonlySet<string> {
  const cmap = listTables(font).find(({ tag }) => tag === "cmap")?.start ?? 0;
  const parts = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4));
  const part = parts.find((at) => font.readUInt16BE(at) === 12);
  if (part === undefined) throw new Error("the font has no table of characters in format 12");
  const found = new Set<string>();
  for (let group = 0; group < font.readUInt32BE(part + 12); group++) {
    const at = part + 16 + group * 12;
    for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code++) found.add(String.fromCodePoint(code));
  }
  return found;
}
