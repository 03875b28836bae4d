import fc from "fast-check";

const bytes = 1_000_000;
const flood = (part: string) => part.repeat(Math.floor(bytes / Buffer.byteLength(part)));

/** Checklists of a megabyte, the most that is read, which want to keep a reader busy. */
export const hostileChecklists: Record<string, string> = Object.fromEntries(
  Object.entries({
    "empty lines": "\n",
    "lines of spaces": " \n",
    "lines of one letter": "a\n",
    "lines of Windows": "a\r\n",
    "empty items": "-\n",
    items: "- a\n",
    "boxes in a line": "[",
    "quotes in a line": "> ",
    "lines of quotes": ">\n",
    "stars in a line": "*a ",
    "stars and spaces": "* ",
    rules: "---\n",
    "rule in a line": "- ",
    "stars alone": "*",
    headings: "# a\n",
    "links that open": "[a](",
    "comments that open": "<!-- ",
    "comments that begin": "<!-- id:",
    "comments of ids": "<!-- id:a -->",
    "items that open in a line": "- [x] ",
    tabs: "\t",
    spaces: " ",
    backslashes: "\\",
    "backslashes before comments": "\\\\<!--",
    digits: "1",
    numbers: "1. ",
    "numbers that are long": "123456789",
    "boxes that are wrapped": "- [ ] a\nb\n",
    "spaces in boxes": "- [   ",
    "boxes without ids": "- [x] a\n",
    "lines of bare boxes": "[x]\n",
    "ids without boxes": "<!-- id:a -->\n",
    "items with an id each": "1. [x] a <!-- id:a",
    "deep items": "                                  - [x] a\n",
    "stars of quotes": "> * ",
  }).map(([name, part]) => [name, flood(part)]),
);

hostileChecklists["one item, wrapped"] = `- [ ] a\n${flood("b\n")}`;
hostileChecklists["a comment of spaces"] = `- [x] a <!-- id:a${flood(" ")}`;
hostileChecklists["a box of spaces"] = `- [${flood(" ")}`;
hostileChecklists["steps of one milestone"] =
  `- [x] a <!-- id:a -->\n${Array.from({ length: 2_999 }, (_, at) => `- [x] ${"b".repeat(290)} <!-- step:s-${at} -->\n`).join("")}`;
hostileChecklists["an item far in, joined of steps"] = "\t".repeat(bytes / 2) + "<!-- step:a -->".repeat(30_000);

const piece = fc
  .array(
    fc.constantFrom(
      ...["- ", "* ", "1. ", "9", "> ", "[x]", "[ ]", "[", " - [x] ", "<!-- ", "<!-- id:", "<!-- id:a -->", "<!-- step:a -->", "-->"],
      ...["\n", "\r", " ", "\t", "#", "`", "~~", "**", "=", "_", "-", "\\", "a", "★", "<del>", "<", "é", "\u2028"],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(""));

/** Checklists of a megabyte made by chance: something, then one thing again and again, then another. */
export const repetitiveChecklists: fc.Arbitrary<string> = fc.tuple(piece, piece, piece).map(([first, second, third]) => {
  const fill = (part: string) => part.repeat(Math.floor(bytes / 2 / Buffer.byteLength(part)) - 5);
  return first + fill(second) + fill(third);
});
