import type { ServerResponse } from "node:http";

/**
 * Holds each page back until it is whole and sends what `finish` makes of its HTML, which may change status and headers. Next.js has no place
 * for this. Other answers pass. A page is whole as soon as it begins: none has parts that come later.
 */
export function finishWholePages(response: ServerResponse, finish: (html: string) => string): void {
  const { write, end, flushHeaders } = response;
  let parts: Buffer[] | undefined;
  const hold = () => {
    if (!response.headersSent && /^text\/html\b/.test(String(response.getHeader("content-type")))) parts ??= [];
    return parts;
  };
  response.write = function held(...args: unknown[]) {
    const before = hold();
    if (!before) return write.call(response, ...(args as [string, BufferEncoding]));
    before.push(toBuffer(args));
    return true;
  } as ServerResponse["write"];
  response.flushHeaders = () => {
    if (!hold()) flushHeaders.call(response);
  };
  response.end = function held(...args: unknown[]) {
    const before = hold();
    if (!before) return end.call(response, ...(args as [string, BufferEncoding]));
    const html = Buffer.concat([...before, toBuffer(args)]).toString("utf8");
    const done = args.find((each) => typeof each === "function") as (() => void) | undefined;
    if (done) response.once("finish", done);
    response.removeHeader("content-length");
    return end.call(response, finish(html), "utf8");
  } as ServerResponse["end"];
}

/** What `write` or `end` was called with. */
function toBuffer([chunk, encoding]: unknown[]): Buffer {
  if (typeof chunk === "string") return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0);
}
