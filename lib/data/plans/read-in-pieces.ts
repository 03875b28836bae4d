import { setImmediate } from "node:timers/promises";

/** About 10 milliseconds of work. */
const rowsAtOnce = 1_000;

/**
 * Reads a table that may be long, piece by piece, and lets others work in between: SQLite and the making of objects take the whole thread.
 * `read` gets one piece, in an order in which what is added meanwhile comes last.
 */
export async function readInPieces<Row>(read: (piece: { skip: number; take: number }) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const piece = await read({ skip: rows.length, take: rowsAtOnce });
    rows.push(...piece);
    if (piece.length < rowsAtOnce) return rows;
    await setImmediate();
  }
}
