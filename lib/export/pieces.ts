import { setImmediate } from "node:timers/promises";

/**
 * A file's content in pieces, each made when it is asked for, and once. A piece is a milestone or a row, so whoever takes them can let
 * others work in between, or stop.
 */
export type Pieces = Iterable<string>;

/** How many milliseconds pieces are made at once. */
const mostAtOnce = 10;

/** Makes pieces, and lets others work after every few milliseconds. Browsers, which serve nobody else, do without. */
export async function* takePieces<Piece>(pieces: Iterable<Piece>): AsyncGenerator<Piece> {
  let begun = performance.now();
  for (const piece of pieces) {
    yield piece;
    if (performance.now() - begun < mostAtOnce) continue;
    await setImmediate();
    begun = performance.now();
  }
}

/** A file's content as bytes, text as UTF-8. Others are answered meanwhile. */
export async function collectBytes(pieces: Iterable<string | Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const piece of takePieces(pieces)) parts.push(typeof piece === "string" ? Buffer.from(piece) : piece);
  return Buffer.concat(parts);
}
