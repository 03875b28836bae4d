import { cleanText } from "./clean-text.ts";

/** How iCalendar writes lines and values (RFC 5545, sections 3.1 and 3.3). */

/** The octets that a line may have, its end not counted. */
const mostOctets = 75;

/**
 * A content line, folded: no part is longer than 75 octets in UTF-8, and none begins or ends inside a character.
 * @returns the line with all its CRLF.
 */
export function foldLine(line: string): string {
  if (new TextEncoder().encode(line).length <= mostOctets) return `${line}\r\n`;
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** The octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A value of type TEXT (section 3.3.11): every kind of line end becomes `\n`, and other control characters go. */
export function escapeText(text: string): string {
  return cleanText(text, "\n")
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** "20261123" for "2026-11-23" */
export function formatIcalDate(day: string): string {
  return day.replaceAll("-", "");
}

/** "20261123T100000Z" for an ISO instant */
export function formatIcalInstant(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}
