/** The measures of a folded part of the trail, in pixels. */
export type StripBox = {
  width: number;
  /** From one stone to the next, and from one row to the next. */
  pitch: number;
  row: number;
  /** The most stones of a row. */
  most: number;
  /** The room below the last row in which the road leads on to the middle; 0 where it ends at the last stone. */
  lead: number;
};

export type StripLayout = { stones: { x: number; y: number }[]; path: string; height: number };

/** Lays stones out on one road that turns at the end of each row, there and back. Rows are as long as each other, as far as they can be. */
export function layoutStrip(count: number, { width, pitch, row, most, lead }: StripBox): StripLayout {
  const rows = Math.ceil(count / most);
  const perRow = Math.ceil(count / Math.max(1, rows));
  const middle = width / 2;
  const [left, right] = [middle - ((perRow - 1) * pitch) / 2, middle + ((perRow - 1) * pitch) / 2];
  const stones = Array.from({ length: count }, (_, at) => {
    const line = Math.floor(at / perRow);
    const along = (at % perRow) * pitch;
    return { x: line % 2 ? right - along : left + along, y: row / 2 + line * row };
  });
  const height = rows * row + lead;
  const [first, last] = [stones[0], stones.at(-1)];
  if (!first || !last) return { stones, path: "", height };
  const turns = Array.from({ length: rows - 1 }, (_, line) => {
    const end = line % 2 ? left : right;
    return `H${end}A${row / 2} ${row / 2} 0 0 ${line % 2 ? 0 : 1} ${end} ${first.y + (line + 1) * row}`;
  });
  const bend = (height - last.y) * 0.55;
  const on = lead > 0 ? `C${last.x} ${last.y + bend} ${middle} ${height - bend} ${middle} ${height}` : "";
  return { stones, path: `M${first.x} ${first.y}${turns.join("")}H${last.x}${on}`, height };
}
