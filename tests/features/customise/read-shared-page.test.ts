import { expect, test } from "vitest";
import { readSharedPage } from "#app/_features/customise/read-shared-page.ts";

test("an address is taken from its field, else from the text", () => {
  expect(readSharedPage({ title: "Joins", url: "https://example.com/joins" }, 120)).toEqual({
    address: "https://example.com/joins",
    label: "Joins",
    text: "Joins\n\nhttps://example.com/joins",
  });
  expect(readSharedPage({ title: "", text: "Read this: https://example.com/a?b=1#c.", url: "" }, 120)).toEqual({
    address: "https://example.com/a?b=1#c",
    label: "Read this: .",
    text: "Read this: .\n\nhttps://example.com/a?b=1#c",
  });
});

test("a text without an address is for the note", () => {
  expect(readSharedPage({ text: "Two lines\nof a quote" }, 120)).toEqual({
    address: "",
    label: "Two lines",
    text: "Two lines\nof a quote",
  });
});

test.each([
  ["nothing", {}],
  ["empty fields", { title: " ", text: "", url: "" }],
  ["a field that came twice", { title: ["a", "b"] }],
])("%s is nothing", (_, fields) => {
  expect(readSharedPage(fields, 120)).toBeUndefined();
});

test("what is no web address is no link, and a long title is cut", () => {
  expect(readSharedPage({ url: "javascript:alert(1)", title: "x" }, 120)?.address).toBe("");
  expect(readSharedPage({ url: "https://", title: "x" }, 120)?.address).toBe("");
  expect(readSharedPage({ title: "x".repeat(300), url: "https://example.com" }, 120)?.label).toHaveLength(120);
});
