import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateWidth, placeLabels } from "#app/_features/progress/place-labels.ts";
import { cases } from "../../support/planner-cases.ts";

const anyLabels = fc.array(
  fc.record({
    at: fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    text: fc.string({ minLength: 1, maxLength: 33 }),
  }),
  { minLength: 1, maxLength: 6 },
);

test("labels stay within the chart and apart from each other at any width of a screen from 320 pixels", () => {
  fc.assert(
    fc.property(anyLabels, fc.oneof(fc.constantFrom(288, 1_216), fc.integer({ min: 288, max: 4_000 })), (labels, width) => {
      const boxes = placeLabels(labels, 288).map(({ at, anchor, dx, row, text }) => {
        const its = estimateWidth(text);
        const from = at * width + dx - { start: 0, middle: its / 2, end: its }[anchor];
        return { from, to: from + its, at, row };
      });
      expect(boxes).toHaveLength(labels.length);
      for (const [index, { from, to, at, row }] of boxes.entries()) {
        expect(from).toBeGreaterThanOrEqual(-0.01);
        expect(to).toBeLessThanOrEqual(width + 0.01);
        // It names its day: the day is above it.
        expect(from - 0.01 <= at * width && at * width <= to + 0.01).toBe(true);
        for (const other of boxes.slice(0, index)) expect(other.row !== row || other.to < from || to < other.from).toBe(true);
      }
    }),
    cases,
  );
});

test("labels that have room share a row", () => {
  const labels = [
    { at: 0.9, text: "Target: 3 July" },
    { at: 0.1, text: "Today: 10 h" },
  ];
  expect(placeLabels(labels, 288).map(({ text, row }) => [text, row])).toEqual([
    ["Today: 10 h", 0],
    ["Target: 3 July", 0],
  ]);
});
