import { gunzipSync, gzipSync } from "node:zlib";
import { mostFileBytes } from "#lib/export/read-plan-file.ts";

/** A file's text as the form carries it from the preview to the button that takes it. */
export function pack(text: string): string {
  return gzipSync(text).toString("base64");
}

/** @returns undefined for what `pack` did not make, or what is larger than a file may be. */
export function unpack(carried: string): string | undefined {
  try {
    return gunzipSync(Buffer.from(carried, "base64"), { maxOutputLength: mostFileBytes }).toString("utf8");
  } catch {
    return undefined;
  }
}
