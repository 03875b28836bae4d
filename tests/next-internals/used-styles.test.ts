import { expect, test } from "vitest";
import { classesOf, printUsedStyles, readStyleParts } from "#lib/next-internals/used-styles.ts";

const used = (css: string, ...classes: string[]) => printUsedStyles(readStyleParts(css), new Set(classes));

test.each([
  ["a class that the page has", ".a{top:0}", ".a{top:0}"],
  ["a class that it does not have", ".x{top:0}", ""],
  ["an element", "p > :first-child{top:0}", "p > :first-child{top:0}"],
  ["two classes, one of which it does not have", ".a .x{top:0}", ""],
  ["one of two selectors", ".x,.b:hover{top:0}", ".x,.b:hover{top:0}"],
  ["what it must not have", ".a:not(.x){top:0}", ".a:not(.x){top:0}"],
  ["brackets in brackets", ".a:is(:where(.x,.y) *){top:0}", ".a:is(:where(.x,.y) *){top:0}"],
  ["a bracket in a name", ".x\\(y\\){top:0}.f\\(0\\){top:1px}", ".f\\(0\\){top:1px}"],
  ["escaped signs", ".w-\\[1\\.5rem\\]{width:1.5rem}", ".w-\\[1\\.5rem\\]{width:1.5rem}"],
  ["an escaped digit", ".\\32xl\\:b{top:0}", ".\\32xl\\:b{top:0}"],
  ["a class in a value of an attribute", "[href='.x']{top:0}", "[href='.x']{top:0}"],
  ["rules within conditions", "@media print{.x{top:0}.a{top:0}}", "@media print{.a{top:0}}"],
  ["a condition of which nothing is left", "@media print{@supports (top:0){.x{top:0}}}.a{top:0}", ".a{top:0}"],
  ["a layer of which nothing is left", "@layer one{.x{top:0}}@layer two{.a{top:0}}", "@layer one;@layer two{.a{top:0}}"],
  [
    "what is no rule",
    "@layer b,a;@font-face{font-family:F}@keyframes k{to{top:0}}",
    "@layer b,a;@font-face{font-family:F}@keyframes k{to{top:0}}",
  ],
])("%s", (_, css, expected) => {
  expect(used(css, "a", "b", "f(0)", "w-[1.5rem]", "2xl:b")).toBe(expected);
});

test("the classes of a page are those of all its elements, as they are named", () => {
  const html = `<p class="a b"><svg class="c
    d"></svg></p><p id="x" class="[&amp;&gt;p]:e before:content-[&#x27;f&#x27;]">g</p>`;
  expect([...classesOf(html)]).toEqual(["a", "b", "c", "d", "[&>p]:e", "before:content-['f']"]);
});
