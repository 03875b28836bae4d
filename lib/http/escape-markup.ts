/** A text as it stands in HTML, XML or SVG, in an element or in quotes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
