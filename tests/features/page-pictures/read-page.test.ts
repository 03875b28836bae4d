import { expect, test } from "vitest";
import { listOthers, readPictured } from "#app/_features/page-pictures/pictured-pages.ts";
import { readPage } from "#app/_features/page-pictures/read-page.ts";

const main = '<main id="content" tabindex="-1"><h1>Today</h1></main><footer>Milepost</footer>';

test("a page is read from its content to the end of its footer, with its styles in their order", () => {
  const html = `<head><style>a{}</style><style data-href="x">@media (width < 48rem) {\n b{} }</style></head><body><header>H</header>${main}<script>1</script><style>c{}</style>`;
  expect(readPage(html)).toEqual({ content: main, styles: ["a{}", "@media (width < 48rem) {\n b{} }"] });
});

test.each([
  ["has no content", "<body><footer></footer></body>"],
  ["ends too early", '<main id="content"><h1>Today</h1>'],
  ["has a part that comes later", '<main id="content"><!--$?--><template id="B:0"></template><!--/$--></main><footer></footer>'],
])("a page that %s is none", (_, html) => {
  expect(readPage(html)).toBeUndefined();
});

test("the map of a plan is the map, whatever plan it is of", () => {
  expect(readPictured("/plans/0189f7ea-ae2c-7e09-8aeb-56c5d1a2b3c4/map")).toBe("/map");
  expect(readPictured("/map")).toBe("/map");
});

test.each(["/", "/plans", "/plan/", "/settings", "/plans/0189f7ea-ae2c-7e09-8aeb-56c5d1a2b3c4", "/progress/all"])(
  "%s is no such page",
  (path) => {
    expect(readPictured(path)).toBeUndefined();
    expect(listOthers(path)).toEqual([]);
  },
);

test("each page has the three others", () => {
  expect(listOthers("/today")).toEqual(["/plan", "/map", "/progress"]);
  expect(listOthers("/plans/0189f7ea-ae2c-7e09-8aeb-56c5d1a2b3c4/map")).toEqual(["/today", "/plan", "/progress"]);
});
