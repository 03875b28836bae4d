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

/** Renames tables in the directory of an OpenType file (its entries of 16 bytes begin at byte 12), so that nobody finds them. */
function hideTables(font: Buffer, tags: readonly string[]): Buffer {
  const end = 12 + font.readUInt16BE(4) * 16;
  for (let at = 12; at < end; at += 16) if (tags.includes(font.toString("latin1", at, at + 4))) font.write("none", at, "latin1");
  return font;
}
