import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawBadge } from "#app/_features/share/draw-badge.ts";
import { colourOf } from "#app/_features/share/role-colours.ts";
import { catalog } from "#lib/catalog/catalog.ts";

function readBadge(svg: string) {
  const number = (tag: string, name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(tag)?.[1] ?? Number.NaN);
  const texts = [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)].map(([tag, text]) => ({
    text,
    from: number(tag, "x"),
    to: number(tag, "x") + number(tag, "textLength"),
  }));
  const halves = [...svg.matchAll(/<rect\b[^>]*fill[^>]*>/g)].map(([tag]) => {
    const x = Number.isNaN(number(tag, "x")) ? 0 : number(tag, "x");
    return { from: x, to: x + number(tag, "width") };
  });
  return { width: number(svg, "width"), title: /<title>([^<]*)<\/title>/.exec(svg)?.[1], texts, halves };
}

test("each text has its own half with room around it, for any percentage and title", () => {
  const anyTitle = fc.oneof(fc.constantFrom(...catalog().roles.map(({ title }) => title)), fc.string({ unit: "grapheme", maxLength: 60 }));
  fc.assert(
    fc.property(anyTitle, fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }), (title, percent) => {
      const { width, texts, halves } = readBadge(drawBadge({ id: "data-analyst", title }, percent));
      expect(texts).toHaveLength(2);
      expect(halves[0]?.from).toBe(0);
      expect(halves[1]?.from).toBe(halves[0]?.to);
      expect(halves[1]?.to).toBe(width);
      for (const [index, { from, to }] of texts.entries()) {
        expect(from).toBeGreaterThanOrEqual((halves[index]?.from ?? 0) + 5);
        expect(to).toBeLessThanOrEqual((halves[index]?.to ?? 0) - 5);
      }
      expect(texts[1]?.text).toBe(percent === undefined ? "plan" : `${percent} %`);
    }),
  );
});

test("the badge has a text alternative", () => {
  const role = { id: "data-analyst", title: "Data Analyst" };
  expect(readBadge(drawBadge(role, 42)).title).toBe("Data Analyst: 42 % done");
  expect(readBadge(drawBadge(role, undefined)).title).toBe("Data Analyst plan");
  expect(drawBadge({ ...role, title: '"><script>&' }, 1)).not.toMatch(/<script|"">|&(?!#\d+;)/);
});

/** The sRGB form of an OKLCH colour (Björn Ottosson, "A perceptual color space for image processing", 2020). */
function toHex(lightness: number, chroma: number, hue: number): string {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const channels = linear.map((part) => {
    const light = Math.max(0, part);
    const value = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.max(0, Math.min(255, Math.round(255 * value)))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}

test("the badge has the colours of the pages", () => {
  const styles = readFileSync(join(import.meta.dirname, "..", "..", "..", "app", "globals.css"), "utf8");
  expect(styles).toContain("--role: light-dark(oklch(0.46 0.115 var(--role-hue))");
  expect(styles).toContain("--role-soft: light-dark(oklch(0.95 0.025 var(--role-hue))");
  for (const { id } of catalog().roles) {
    const hue = Number(new RegExp(`data-role="${id}"\\] \\{\\s*--role-hue: (\\d+)`).exec(styles)?.[1]);
    expect(colourOf(id), id).toEqual({ strong: toHex(0.46, 0.115, hue), soft: toHex(0.95, 0.025, hue) });
  }
});
