import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** What rules ask of the whole document: the argument of each `:has()` of the root or the body. */
const askedOf = (css: string) =>
  [...css.matchAll(/(?:html|body|:root)(?:[.#:[][^\s{,]*)?:has\(\s*([^)]*)/g)].map(([, asked = ""]) => asked);

test("the rule is seen in a style sheet", () => {
  expect(askedOf("html:has([data-tabs]) { } body.wide:has(.tray) a { } .chip:has(input) { } html:has(> body > main > [x]) { }")).toEqual([
    "[data-tabs]",
    ".tray",
    "> body > main > [x]",
  ]);
});

test("no rule makes a browser look through the whole document after each change to it", () => {
  const css = globSync("app/**/*.css").map((file) => readFileSync(file, "utf8"));
  const asked = css.flatMap(askedOf);
  expect(asked.length).toBeGreaterThan(2);
  // From child to child, the way is as long as it is written.
  for (const each of asked) expect(each).toMatch(/^> \S+(?: > \S+)*$/);
});
