import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { NoteView } from "#app/_ui/markdown/note-view.tsx";
import { readNote, safeAddress } from "#app/_ui/markdown/read-note.ts";

const show = (markdown: string) => renderToStaticMarkup(createElement(NoteView, { note: readNote(markdown) }));
const strip = (html: string) => html.replaceAll(/ (class|aria-hidden)="[^"]*"/g, "");

describe("a note", () => {
  test.each([
    ["one *two* **three** ~~four~~ `five`", "<p>one <em>two</em> <strong>three</strong> <del>four</del> <code>five</code></p>"],
    ["# Big", "<h4>Big</h4>"],
    ["#### Small", "<h6>Small</h6>"],
    ["> said", "<blockquote><p>said</p></blockquote>"],
    ["3. three\n4. four", '<ol start="3"><li><div><p>three</p></div></li><li><div><p>four</p></div></li></ol>'],
    ["```js\nlet a = 1 < 2;\n```", "<pre><code>let a = 1 &lt; 2;</code></pre>"],
    ["[site](https://example.org/a)", '<p><a href="https://example.org/a" target="_blank" rel="noreferrer nofollow">site</a></p>'],
    [
      "[there][x]\n\n[x]: mailto:a@example.org",
      '<p><a href="mailto:a@example.org" target="_blank" rel="noreferrer nofollow">there</a></p>',
    ],
    [
      "![a cat](https://example.org/cat.png)",
      '<p><a href="https://example.org/cat.png" target="_blank" rel="noreferrer nofollow">a cat</a></p>',
    ],
    ["[local](/settings) and [worse](javascript:alert(1))", "<p>local and worse</p>"],
    ["a <b onclick=x>bold</b> move", "<p>a &lt;b onclick=x&gt;bold&lt;/b&gt; move</p>"],
    ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
    [
      "| a | b |\n|---|---|\n| 1 | 2 |",
      "<div><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>",
    ],
  ])("%j is shown as intended", (markdown, html) => {
    expect(strip(show(markdown))).toBe(`<div>${html}</div>`);
  });

  test("a task list says in words which items are done", () => {
    const html = strip(show("- [x] read\n- [ ] write"));
    expect(html.replaceAll(/<svg.*?<\/svg>/gs, "")).toBe(
      "<div><ul><li><span>Done:</span><div><p>read</p></div></li><li><span>Not done:</span><div><p>write</p></div></li></ul></div>",
    );
  });

  test.each([
    ["quotes", ">".repeat(10_000)],
    ["quotes with spaces", "> ".repeat(5_000)],
    ["lists", "- ".repeat(5_000)],
    ["quotes and lists", ">- ".repeat(3_333)],
    ["numbered lists", "1. ".repeat(3_333)],
    ["many lines of quotes", `${">".repeat(12)}a\n`.repeat(700)],
    ["lists by indentation", Array.from({ length: 140 }, (_, depth) => `${" ".repeat(depth)}- a`).join("\n")],
    ["deeper and deeper", Array.from({ length: 40 }, (_, depth) => `${" ".repeat(depth * 8)}${"- ".repeat(8)}a`).join("\n")],
    ["brackets", "[".repeat(5_000) + "]".repeat(5_000)],
    ["stars", "**a*".repeat(2_500)],
    ["footnotes", "[^a]".repeat(2_500)],
    ["stars and underscores", "*a_ ".repeat(2_500)],
    ["stars and underscores in short lines", "*a_ *b_ *c_\n".repeat(800)],
    ["stars and underscores behind numbers that begin no list", `a\n${"2. *a_ *b_ *c_\n".repeat(600)}`],
    ["stars and underscores behind marks that are too far in", `a\n${"     - *a_ *b_ *c_\n".repeat(500)}`],
  ])("of nothing but %s is shown quickly", (_, markdown) => {
    const begin = performance.now();
    expect(show(markdown)).toMatch(/^<div/);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});

test.each([
  ["a paragraph", "**bold** and *light* ".repeat(100)],
  ["a list", "* **bold** and *light*\n".repeat(400)],
  ["paragraphs", "**bold** and *light* words\n\n".repeat(350)],
])("emphasis is shown in %s with a lot of it", (_, markdown) => {
  expect(show(markdown).match(/<strong>bold<\/strong>/g)?.length).toBe(markdown.match(/bold/g)?.length);
});

const hostile = fc.constantFrom(
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "[a](javascript:alert(1))",
  "[a](<java\nscript:alert(1)>)",
  "[a](JaVaScRiPt:alert(1))",
  "[a](&#106;avascript:alert(1))",
  "[a](\\x01javascript:1)",
  "[a](data:text/html,<script>1</script>)",
  "[a](vbscript:x)",
  "![a](javascript:1)",
  "[x]: javascript:1\n\n[x]",
  "![x][x]\n\n[x]: data:1",
  "<javascript:alert(1)>",
  "<https://example.org/\"onmouseover='x'>",
  '[a](https://example.org/"onclick="x)',
  "[a](https://example.org 'title\" onclick=x')",
  "www.example.org",
  "a@example.org",
  "https://example.org/<b>",
  "- [x] ",
  "| a |\n|-|\n| <i> |",
  "[^1]\n\n[^1]: javascript:1",
  "```<script>\n",
  "`",
  "\\",
  "> ",
  "\n\n",
  "&lt;script&gt;",
);
const notes = fc.array(fc.oneof(hostile, fc.string({ unit: "grapheme", maxLength: 20 }), fc.string({ maxLength: 20 })), { maxLength: 12 });

/** All that may ever come out: these elements with these attributes, and addresses of the web and of mail. */
const elements = "div|p|h4|h5|h6|blockquote|ul|ol|li|pre|code|table|thead|tbody|tr|th|td|hr|br|em|strong|del|a|span|svg|path|rect";
const attributes =
  "class|start|href|target|rel|aria-hidden|xmlns|width|height|viewBox|fill|stroke|stroke-width|stroke-linecap|stroke-linejoin|d|x|y|rx|ry";

test("a note never produces a script, a handler or an address other than http, https and mailto", () => {
  fc.assert(
    fc.property(notes, fc.constantFrom("", " ", "\n", "\n\n"), (parts, between) => {
      const html = show(parts.join(between));
      for (const [, name, rest = ""] of html.matchAll(/<\/?([^\s/>]*)([^>]*)>/g)) {
        expect(name).toMatch(new RegExp(`^(${elements})$`));
        for (const [, attribute] of rest.matchAll(/([^\s="]+)="[^"]*"/g)) expect(attribute).toMatch(new RegExp(`^(${attributes})$`));
        expect(
          rest
            .replaceAll(/\s[^\s="]+="[^"]*"/g, "")
            .replace("/", "")
            .trim(),
        ).toBe("");
      }
      for (const [, address] of html.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^(https?:\/\/|mailto:)/);
      expect([...html.matchAll(/<a /g)]).toHaveLength([...html.matchAll(/rel="noreferrer nofollow"/g)].length);
    }),
    { numRuns: process.env.CI ? 5000 : 1500 },
  );
});

test("an address is a web or mail address, or none", () => {
  expect(safeAddress("https://example.org/a b")).toBe("https://example.org/a%20b");
  expect(safeAddress("mailto:a@example.org")).toBe("mailto:a@example.org");
  for (const address of [
    "javascript:1",
    " javascript:1",
    "java\tscript:1",
    "//example.org",
    "/plans",
    "data:,x",
    "file:///etc/passwd",
    "",
  ]) {
    expect(safeAddress(address)).toBeUndefined();
  }
});
