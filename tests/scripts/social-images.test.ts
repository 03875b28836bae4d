import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { listImages } from "../../scripts/social-image.ts";

const folder = resolve(import.meta.dirname, "..", "..", "public", "social");

test("the pictures for shared links match the curriculum; if not: npm run social:images", () => {
  expect(JSON.parse(readFileSync(join(folder, "texts.json"), "utf8"))).toEqual(JSON.parse(JSON.stringify(listImages())));
  expect(listImages().filter(({ name }) => !existsSync(join(folder, `${name}.png`)))).toEqual([]);
});
