/** A text that every program takes: one kind of line end, whole characters, and no control characters but the tab. */
export function cleanText(text: string, lineEnd: "\n" | "\r\n"): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\n\u0085\u2028\u2029]/g, "\n")
    .replaceAll(/[^\P{Cc}\t\n]/gu, "")
    .replaceAll("\n", lineEnd);
}
