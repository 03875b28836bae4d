import { cleanText } from "./clean-text.ts";

/** How iCalendar writes lines and values (RFC 5545, sections 3.1 and 3.3). */

/** The octets that a line may have, its end not counted. */
const mostOctets = 75;

const encoder = new TextEncoder();
// A mark of the byte order inside a text belongs to it.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * A content line, folded: no part is longer than 75 octets in UTF-8, and none begins or ends inside a character.
 * @returns the line with all its CRLF.
 */
export function foldLine(line: string): string {
  const octets = encoder.encode(line);
  if (octets.length <= mostOctets) return `${line}\r\n`;
  const parts: string[] = [];
  for (let from = 0; from < octets.length; ) {
    // All parts but the first begin with a space.
    let to = from + (from === 0 ? mostOctets : mostOctets - 1);
    while (isInsideCharacter(octets[to])) to -= 1;
    parts.push(decoder.decode(octets.subarray(from, to)));
    from = to;
  }
  return `${parts.join("\r\n ")}\r\n`;
}

/** Whether an octet of UTF-8 is not the first one of its character. */
function isInsideCharacter(octet = 0): boolean {
  return (octet & 0xc0) === 0x80;
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
