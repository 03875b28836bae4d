/**
 * The geometry of a role map: one line with a node for each milestone, and curves for prerequisites on the side without text.
 * Lengths are viewBox units; the same input gives the same map.
 */

type MapMilestone = { id: string; title: string; prerequisites: readonly string[] };
export type MapStretch = { id: string; title: string; milestones: readonly MapMilestone[] };

/** A node with its place, and the curves to its prerequisites as the data of one SVG path. */
/** The title of a section in lines; `x` and `y` are the start of the first baseline. */
type MapNode = { id: string; title: string; x: number; y: number; curves: string };
type Heading = { id: string; lines: string[]; x: number; y: number };

export type MapAcross = {
  width: number;
  height: number;
  /** The y of the line with all nodes. */
  line: number;
  /** The y of the text line below everything, for the name of the node under the pointer. */
  caption: number;
  /** The y of the rule below the headings, as wide as their sections. */
  bracket: number;
  headings: (Heading & { width: number })[];
  posts: MapNode[];
};

export type MapDown = {
  width: number;
  height: number;
  /** The x of the line, and the y of its first and last node. */
  line: number;
  headings: Heading[];
  /** Relative to the node: title lines begin at `textX`, the first baseline is at `textY`. */
  posts: (MapNode & { lines: string[]; textX: number; textY: number; rowHeight: number })[];
};

export const postRadius = 11;
export const headingSize = { across: 13, down: 15 };
export const headingLine = { across: 17, down: 20 };
const titleSize = 13;
export const titleLine = 17;

const across = { edge: 4, gap: 12, headingFoot: 14, stagger: 28, stem: 26, deepest: 118, captionRoom: 34 };

/** The map for a wide screen: the line runs from left to right, nodes sit at two heights, curves hang below. */
export function layoutAcross(stretches: readonly MapStretch[], width: number): MapAcross {
  const total = stretches.reduce((sum, { milestones }) => sum + milestones.length, 0);
  const gaps = across.gap * Math.max(0, stretches.length - 1);
  const step = total === 0 ? 0 : (width - 2 * across.edge - gaps) / total;

  const titles = stretches.map(({ title, milestones }) => wrapText(title, milestones.length * step, headingSize.across, 600));
  const mostLines = Math.max(1, ...titles.map((lines) => lines.length));
  const upper = mostLines * headingLine.across + across.headingFoot + postRadius + 4;
  const line = upper + across.stagger + across.stem;

  const headings: MapAcross["headings"] = [];
  const posts: MapNode[] = [];
  const xOf = new Map<string, number>();
  let left = across.edge;
  for (const [at, stretch] of stretches.entries()) {
    const lines = titles[at] ?? [];
    const y = (mostLines - lines.length + 1) * headingLine.across - 4;
    headings.push({ id: stretch.id, lines, x: round(left), y, width: round(stretch.milestones.length * step) });
    for (const { id, title } of stretch.milestones) {
      const x = round(left + step / 2);
      posts.push({ id, title, x, y: posts.length % 2 === 0 ? upper + across.stagger : upper, curves: "" });
      xOf.set(id, x);
      left += step;
    }
    left += across.gap;
  }
  drawCurves(stretches, posts, xOf, (from, x) => {
    const deep = Math.round(line + (4 / 3) * Math.min(across.deepest, 6 + 4 * Math.sqrt(Math.abs(x - from))));
    return `M${from} ${line}C${from} ${deep} ${x} ${deep} ${x} ${line}`;
  });
  const caption = line + across.deepest + across.captionRoom - 10;
  const bracket = mostLines * headingLine.across + 4;
  return { width, height: line + across.deepest + across.captionRoom, line, caption, bracket, headings, posts };
}

const down = { line: 58, text: 80, least: 32, between: 10, headingTop: 26, headingFoot: 10, widest: 42 };

/** The map for a narrow screen: the line runs from top to bottom, titles are to its right, curves to its left. */
export function layoutDown(stretches: readonly MapStretch[], width: number): MapDown {
  const headings: Heading[] = [];
  const posts: MapDown["posts"] = [];
  const yOf = new Map<string, number>();
  const room = width - down.text;
  let top = 0;
  for (const [at, stretch] of stretches.entries()) {
    const title = wrapText(stretch.title, room, headingSize.down, 600);
    top += at === 0 ? 0 : down.headingTop;
    headings.push({ id: stretch.id, lines: title, x: down.text, y: top + headingSize.down });
    top += title.length * headingLine.down + down.headingFoot;
    for (const milestone of stretch.milestones) {
      const lines = wrapText(milestone.title, room, titleSize, 400);
      const rowHeight = Math.max(down.least, lines.length * titleLine + down.between);
      const y = top + rowHeight / 2;
      const textY = round(titleSize * 0.36 - ((lines.length - 1) * titleLine) / 2);
      posts.push({
        id: milestone.id,
        title: milestone.title,
        x: down.line,
        y,
        curves: "",
        lines,
        textX: down.text - down.line,
        textY,
        rowHeight,
      });
      yOf.set(milestone.id, y);
      top += rowHeight;
    }
  }
  drawCurves(stretches, posts, yOf, (from, y) => {
    const edge = down.line - postRadius;
    const far = Math.round(edge - (4 / 3) * Math.min(down.widest, 2 + 1.15 * Math.sqrt(Math.abs(y - from))));
    return `M${edge} ${from}C${far} ${from} ${far} ${y} ${edge} ${y}`;
  });
  return { width, height: top + 4, line: down.line, headings, posts };
}

/** Gives each node the curves from its prerequisites, which may be in later sections. `draw` returns the curve between two places on the line. */
function drawCurves(
  stretches: readonly MapStretch[],
  posts: readonly MapNode[],
  places: ReadonlyMap<string, number>,
  draw: (from: number, to: number) => string,
): void {
  const prerequisites = new Map(stretches.flatMap(({ milestones }) => milestones.map((each) => [each.id, each.prerequisites] as const)));
  for (const post of posts) {
    const from = (prerequisites.get(post.id) ?? []).map((id) => places.get(id)).filter((place) => place !== undefined);
    post.curves = from.map((place) => draw(place, places.get(post.id) ?? 0)).join("");
  }
}

/** Wraps a text into lines that fit. A word that is too long stays whole. */
export function wrapText(text: string, room: number, size: number, weight: 400 | 600): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measureText(longer, size, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Widths of Inter's letters in thousandths of the size, rounded up: enough room is what counts, not the exact width. */
const letterWidths: [letters: RegExp, width: number][] = [
  [/[ijlI.,:;'’|!]/, 290],
  [/[ frt()[\]/-]/, 400],
  [/[mwMW%@]/, 930],
  [/[A-Z&0-9]/, 720],
];

export function measureText(text: string, size: number, weight: 400 | 600): number {
  let thousandths = 0;
  for (const letter of text) thousandths += letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? 610;
  return (thousandths * size * (weight === 600 ? 1.05 : 1)) / 1_000;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
