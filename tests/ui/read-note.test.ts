import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { NoteView } from "#app/_ui/markdown/note-view.tsx";
import { readNote } from "#app/_ui/markdown/read-note.ts";
import { makeNoteReader, safeAddress } from "#lib/notes/read-note.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { hostileNotes } from "../support/hostile-notes.ts";

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
    // What is before the @ is a name to sign in with, and looks like the host.
    ["[good](https://good.example@evil.example) and [here](https://good.example:x@evil.example)", "<p>good and here</p>"],
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

  test.each(Object.entries(hostileNotes))("of nothing but %s is shown, and soon enough", (_, markdown) => {
    expectBounded([markdown]);
  });
});

/** Processor time of this thread, so that a busy machine does not count: a hundred times what `npm run bench:notes` measures for most of them. */
const mostMilliseconds = 1_500;

/** Notes of one page take little time, come to few pieces that do not nest deeply, and are all there to some part. */
function expectBounded(notes: readonly string[]): void {
  const begin = process.threadCpuUsage();
  const read = makeNoteReader();
  const trees = notes.map(read);
  const html = trees.map((note) => renderToStaticMarkup(createElement(NoteView, { note }))).join("");
  const { user, system } = process.threadCpuUsage(begin);
  expect((user + system) / 1_000).toBeLessThan(mostMilliseconds);
  expect(html).toMatch(/^<div/);
  // A row of a table, an item of a list and a link are two elements each.
  expect([...html.matchAll(/<[a-z]/g)].length).toBeLessThan(2 * 5_000 + 10 * notes.length);
  expect(deepest(html)).toBeLessThan(70);
}

function deepest(html: string): number {
  let [depth, most] = [0, 0];
  for (const [tag] of html.matchAll(/<\/?[a-z][^>]*>/g)) {
    if (tag.endsWith("/>") || /^<[bh]r/.test(tag)) continue;
    depth += tag.startsWith("</") ? -1 : 1;
    most = Math.max(most, depth);
  }
  return most;
}

const marks = [
  ..."ab*_[]()<>`\\|-=@.:&;\"'!+~#é😀\n\t ",
  ...[
    "**",
    "__",
    "~~",
    "![",
    "``",
    "\n\n",
    "  \n",
    "- ",
    "1. ",
    "> ",
    "# ",
    "|-",
    "www.",
    "http://",
    "a@b.c",
    "//",
    "&#",
    "&amp;",
    "[a]: ",
    "[^a]",
  ],
  ...["[a]", "    ", "```\n", "<a>", "<!--", "mailto:", "\\["],
];
const some = fc.array(fc.constantFrom(...marks), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));
/** Up to three parts, each repeated until all together are as long as a note may be. */
const repeated = fc.array(some, { minLength: 1, maxLength: 3 }).map((parts) => {
  const room = Math.floor(inputLimits.note / parts.length);
  return parts.map((part) => part.repeat(Math.ceil(room / part.length)).slice(0, room)).join("");
});

test("no note that a form takes keeps the server busy, whatever it is made of", () => {
  fc.assert(
    fc.property(repeated, (note) => expectBounded([note])),
    { numRuns: process.env.CI ? 1_000 : 100 },
  );
});

test.each(["empty items", "web addresses", "tables of one row", "quotes as stairs", "brackets that open"])(
  "three hundred notes of %s on one page are shown in part",
  (name) => expectBounded(Array.from({ length: 300 }, () => hostileNotes[name] ?? "")),
);

test("a page shows all of many short notes, and the beginning of those for which it has no room", () => {
  const read = makeNoteReader();
  const short = Array.from({ length: 400 }, () => read("a *short* note"));
  expect(short.every(([block]) => block?.kind === "paragraph")).toBe(true);
  const long = "word ".repeat(2_000).trim();
  const kinds = Array.from({ length: 4 }, () => read(long).map(({ kind }) => kind));
  expect(kinds).toEqual([...Array.from({ length: 3 }, () => ["paragraph"]), ["code", "shortened"]]);
  expect(read("short").map(({ kind }) => kind)).toEqual(["paragraph"]);
});

test("a longer note of an earlier release can be read, as it was written", () => {
  const old = "*a* ".repeat(25_000);
  expect(readNote(old)).toEqual([{ kind: "code", text: old }]);
});

test.each([
  [
    "a footnote stays a text",
    "a[^1]\n\n[^1]: https://example.org/b",
    '<p>a[^1]</p><p>[^1]: <a href="https://example.org/b">https://example.org/b</a></p>',
  ],
  [
    "an address begins with www",
    "see (www.example.org/a?b=c), not read.me",
    '<p>see (<a href="http://www.example.org/a?b=c">www.example.org/a?b=c</a>), not read.me</p>',
  ],
  ["an address of mail", "ask a@example.org", '<p>ask <a href="mailto:a@example.org">a@example.org</a></p>'],
  [
    "a list that begins with code",
    "-     code\n- \n- [ ]",
    "<ul><li><div><pre><code>code</code></pre></div></li><li><div></div></li><li><div><p>[ ]</p></div></li></ul>",
  ],
  ["an image in a link", "[![a](https://a.org/b)](https://c.org)", '<p><a href="https://c.org/">a</a></p>'],
])("%s", (_, markdown, html) => {
  expect(strip(show(markdown)).replaceAll(' target="_blank" rel="noreferrer nofollow"', "")).toBe(`<div>${html}</div>`);
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
  "[a](https://good.example@evil.example)",
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

test("a text that no form takes any more, and a table that is too wide, are shown as they were written without being parsed", () => {
  const wide = `${"|a".repeat(200)}\n\n${"a\n\n".repeat(60)}`;
  for (const text of ["a ".repeat(inputLimits.note / 2 + 1), wide]) expect(readNote(text)).toEqual([{ kind: "code", text }]);
});
