import { escapeMarkup } from "#lib/http/escape-markup.ts";
import { messages } from "#lib/messages/all.ts";
import { colourOf, ink } from "./role-colours.ts";

const height = 20;
const padding = 7;
const perLetter = { narrow: 3.6, wide: 9.6, other: 6.6 };

/**
 * A badge for a README: the role on the left, how far on the right, or "plan" where that is not shown. Which font draws it
 * cannot be known, so each text is told how wide it is and stays inside its half.
 * @param percent a whole number from 0 to 100.
 */
export function drawBadge(role: { id: string; title: string }, percent: number | undefined): string {
  const title = escapeMarkup(messages.share.badgeTitle(role.title, percent));
  const [left, right] = [role.title, messages.share.badgeRight(percent)];
  const [leftText, rightText] = [measure(left), measure(right)];
  const [leftWidth, rightWidth] = [leftText + 2 * padding, rightText + 2 * padding];
  const width = leftWidth + rightWidth;
  const text = (content: string, x: number, long: number) =>
    `<text x="${x}" y="14" textLength="${long}" lengthAdjust="spacingAndGlyphs">${escapeMarkup(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<clipPath id="r"><rect width="${width}" height="${height}" rx="4"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${leftWidth}" height="${height}" fill="${ink}"/>`,
    `<rect x="${leftWidth}" width="${rightWidth}" height="${height}" fill="${colourOf(role.id).strong}"/></g>`,
    `<g fill="#fff" font-family="Inter,Verdana,DejaVu Sans,sans-serif" font-size="11" font-weight="600">`,
    text(left, padding, leftText),
    text(right, leftWidth + padding, rightText),
    "</g></svg>",
  ].join("");
}

/** The width of a text in whole pixels, close to what common fonts need. */
function measure(text: string): number {
  const widths = [...text].map((letter) =>
    /[\s.,:;'|!iljtfI1]/.test(letter) ? perLetter.narrow : /[mwMW%@]/.test(letter) ? perLetter.wide : perLetter.other,
  );
  return Math.ceil(widths.reduce((sum, each) => sum + each, 0));
}
