/** A label of a day on a chart: where the day is, from 0 (left) to 1 (right), and the text. */
export type DayLabel = { at: number; text: string };

/**
 * The place of a label above or below a chart: its start, middle or end (`anchor`) is `dx` pixels right of its day, in a row counted from 0. All of a row
 * is free of lines, and of other labels.
 */
export type PlacedLabel<Label extends DayLabel> = Label & { anchor: "start" | "middle" | "end"; dx: number; row: number };

const gap = 12;

/**
 * The width in pixels that a text of the charts' size needs at most. Inter's letters are 7 wide on average at this size, figures of one width
 * 9, and semi-bold ones a little wider; only a text of nothing but capitals would need more.
 */
export function estimateWidth(text: string): number {
  return Math.ceil(8.5 * text.length);
}

/**
 * Places labels in rows above or below a chart, each around its day, so that none leaves the chart or meets another, at any width from that of a phone
 * on: a wider chart moves days apart, and labels keep their size.
 * @param labels no text is wider than the narrowest chart.
 * @param narrowest the width in pixels of the chart on the narrowest screen.
 */
export function placeLabels<Label extends DayLabel>(labels: readonly Label[], narrowest: number): PlacedLabel<Label>[] {
  const ends: number[] = [];
  return labels
    .toSorted((one, other) => one.at - other.at)
    .map((label) => {
      const day = label.at * narrowest;
      const width = estimateWidth(label.text);
      const start = Math.max(0, Math.min(day - width / 2, narrowest - width));
      const free = ends.findIndex((end) => end + gap <= start);
      const row = free === -1 ? ends.length : free;
      ends[row] = start + width;
      if (start === 0) return { ...label, anchor: "start", dx: -day, row };
      return start + width === narrowest
        ? { ...label, anchor: "end", dx: narrowest - day, row }
        : { ...label, anchor: "middle", dx: 0, row };
    });
}
