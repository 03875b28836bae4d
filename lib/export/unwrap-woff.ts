import { inflateSync } from "node:zlib";

/** A table of a font as the directory of its file tells of it. */
type Table = { tag: number; checksum: number; length: number; data: Uint8Array };

const woffHeader = 44;
const woffEntry = 20;
const fontHeader = 12;
const fontEntry = 16;

/**
 * The font inside a WOFF 1.0 file (W3C, "WOFF File Format 1.0"), which is the same font with its tables packed one by one.
 * What makes documents unpacks a table at each look into it; unpacked once for all, it takes a tenth of the time.
 */
export function unwrapWoff(file: Uint8Array, without: readonly string[] = []): Buffer {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error("this is no WOFF file");
  const flavor = view.getUint32(4);
  const tables = Array.from({ length: view.getUint16(12) }, (_, index) => readTable(file, view, woffHeader + index * woffEntry));
  const left = tables.filter(({ tag }) => !without.includes(nameOf(tag)));
  return writeFont(flavor, left);
}

function readTable(file: Uint8Array, view: DataView, at: number): Table {
  const [offset, packed, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
  const stored = file.subarray(offset, offset + packed);
  return { tag: view.getUint32(at), checksum: view.getUint32(at + 16), length, data: packed < length ? inflateSync(stored) : stored };
}

/** Puts tables together as an OpenType file: a header, the directory, and each table at a multiple of four. */
function writeFont(flavor: number, tables: readonly Table[]): Buffer {
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const start = fontHeader + tables.length * fontEntry;
  const font = Buffer.alloc(start + tables.reduce((sum, { length }) => sum + padded(length), 0));
  const power = Math.floor(Math.log2(tables.length));
  font.writeUInt32BE(flavor, 0);
  font.writeUInt16BE(tables.length, 4);
  font.writeUInt16BE(2 ** power * fontEntry, 6);
  font.writeUInt16BE(power, 8);
  font.writeUInt16BE((tables.length - 2 ** power) * fontEntry, 10);
  let offset = start;
  for (const [index, { tag, checksum, length, data }] of tables.entries()) {
    for (const [place, value] of [tag, checksum, offset, length].entries()) {
      font.writeUInt32BE(value, fontHeader + index * fontEntry + place * 4);
    }
    font.set(data, offset);
    offset += padded(length);
  }
  return font;
}

function nameOf(tag: number): string {
  return String.fromCharCode(tag >>> 24, (tag >>> 16) & 255, (tag >>> 8) & 255, tag & 255);
}
