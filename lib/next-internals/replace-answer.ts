import type { ServerResponse } from "node:http";

/** An answer in place of the one that was about to be sent. Without a body, only its status and headers change. */
export type Replacement = { status: number; headers: Record<string, string>; body?: string };

/**
 * Lets `choose` replace an answer at the moment when its head is about to be sent: Next.js has no other place for its answer to a request
 * that failed (https://github.com/vercel/next.js/blob/canary/packages/next/src/build/templates/app-route.ts). What is written afterwards
 * is dropped. Call it before anything else changes the response.
 */
export function replaceAnswer(response: ServerResponse, choose: (status: number) => Replacement | undefined): void {
  const { writeHead, write, end, flushHeaders } = response;
  let isReplaced = false;
  // Who compresses answers calls this in the middle of its own writing, so the whole answer is sent from here.
  response.writeHead = function replaced(status: number, ...rest: unknown[]) {
    const other = isReplaced || response.headersSent ? undefined : choose(status);
    if (!other) return writeHead.call(response, status, ...(rest as []));
    for (const [name, value] of Object.entries(other.headers)) response.setHeader(name, value);
    if (other.body === undefined) return writeHead.call(response, other.status, ...(rest.filter((each) => typeof each === "object") as []));
    for (const name of ["content-encoding", "transfer-encoding", "etag"]) response.removeHeader(name);
    response.setHeader("content-length", Buffer.byteLength(other.body));
    writeHead.call(response, other.status);
    isReplaced = true;
    end.call(response, other.body, "utf8");
    return response;
  } as ServerResponse["writeHead"];
  const sendHead = () => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return isReplaced;
  };
  response.write = function replaced(...args: unknown[]) {
    return sendHead() || write.call(response, ...(args as [string, BufferEncoding]));
  } as ServerResponse["write"];
  response.end = function replaced(...args: unknown[]) {
    const done = args.find((each) => typeof each === "function") as (() => void) | undefined;
    // An answer that is not replaced is left to Node, which knows its length when it has one part only.
    if (!isReplaced && !response.headersSent && choose(response.statusCode) === undefined)
      return end.call(response, ...(args as [string, BufferEncoding]));
    if (!sendHead()) return end.call(response, ...(args as [string, BufferEncoding]));
    if (done) response.once("finish", done);
    return response;
  } as ServerResponse["end"];
  response.flushHeaders = () => {
    if (!sendHead()) flushHeaders.call(response);
  };
}
