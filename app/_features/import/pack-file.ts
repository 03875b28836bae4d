import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { mostFileBytes } from "#lib/export/read-plan-file.ts";

/** A file's text as the form carries it from the preview to the button that takes it. */
export async function pack(text: string): Promise<string> {
  return (await promisify(gzip)(text)).toString("base64");
}

/** @returns undefined for what `pack` did not make, or what is larger than a file may be. */
export async function unpack(carried: string): Promise<string | undefined> {
  try {
    return (await promisify(gunzip)(Buffer.from(carried, "base64"), { maxOutputLength: mostFileBytes })).toString("utf8");
  } catch {
    return undefined;
  }
}
