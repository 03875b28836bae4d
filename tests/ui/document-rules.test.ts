import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The text of a parenthesis that opens before `from`, to the one that closes it. */
function readArgument(text: string, from: number): string {
  let depth = 1;
  let at = from;
  for (; depth > 0 && at < text.length; at += 1) depth += text[at] === "(" ? 1 : text[at] === ")" ? -1 : 0;
  return text.slice(from, at - 1);
}

/** The first compound of a selector: up to a space or a combinator outside of parentheses and brackets. */
function readCompound(text: string, from: number): string {
  let depth = 0;
  let at = from;
  for (; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (depth === 0 && /[\s>+~,{_]/.test(sign)) break;
    depth += "([".includes(sign) ? 1 : ")]".includes(sign) ? -1 : 0;
  }
  return text.slice(from, at);
}

/** What rules ask of the whole document: the argument of each `:has()` of the root or the body, also inside of `:is()` or `:not()`. */
function askedOf(text: string): string[] {
  return [...text.matchAll(/(?<![\w-])(?:html|body|:root)(?=[:.#[])/g)].flatMap(({ index }) => {
    const compound = readCompound(text, index);
    return [...compound.matchAll(/:has\(/g)].map((has) => readArgument(compound, has.index + has[0].length).trim());
  });
}

test.each([
  ["html:has([data-tabs]) { }", ["[data-tabs]"]],
  ["html:is([data-picture], :has([data-head])) body > header { }", ["[data-head]"]],
  ["body.wide:has(:is(.tray, .bar) a) a { }", [":is(.tray, .bar) a"]],
  ["html:has(> body > main > [x]) { }", ["> body > main > [x]"]],
  ['className="[html:has(.open)_&]:hidden"', [".open"]],
  [".chip:has(input) { } html .chip:has(input) { } html[data-theme] { }", []],
])("the rule is seen in %s", (text, asked) => {
  expect(askedOf(text)).toEqual(asked);
});

test("no rule makes a browser look through the whole document after each change to it", () => {
  const asked = globSync("app/**/*.{css,tsx}").flatMap((file) => askedOf(readFileSync(file, "utf8")));
  expect(asked.length).toBeGreaterThan(2);
  // From child to child, the way is as long as it is written.
  for (const each of asked) expect(each).toMatch(/^> \S+(?: > \S+)*$/);
});
