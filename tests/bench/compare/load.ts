import { Agent, request } from "node:http";
import { type Compared, compare, type Round } from "./ratios.ts";

/** What one request asks for; text is sent as JSON. */
export type Asked = { path: string; method?: string; headers?: Record<string, string>; body?: string };

/** A server and what is asked of it: `next` is called anew for each request. */
export type Target = { server: string; next: () => Asked };

/** One request on a kept connection, until the last byte has come. @returns milliseconds */
function ask(server: string, { path, method = "GET", headers = {}, body }: Asked, agent: Agent): Promise<number> {
  const { port, host } = new URL(server);
  const length = body === undefined ? {} : { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) };
  const sent = { host, ...length, ...(method === "GET" ? {} : { origin: server, "sec-fetch-site": "same-origin" }), ...headers };
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const outgoing = request({ host: "127.0.0.1", port, path, method, headers: sent, agent }, (incoming) => {
      incoming.resume();
      incoming.once("error", reject);
      incoming.once("end", () => {
        if (incoming.statusCode === 200 || incoming.statusCode === 204) resolve(performance.now() - begun);
        else reject(new Error(`${method} ${path} was answered with ${incoming.statusCode}`));
      });
    });
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}

/**
 * Sends `requests` from so many clients at once; each asks again as soon as it was answered.
 * @returns the milliseconds of each request
 * @throws Error when one is refused
 */
export async function load({ server, next }: Target, clients: number, requests: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  let begun = 0;
  const askOn = async () => {
    while (begun < requests) {
      begun += 1;
      times.push(await ask(server, next(), agent));
    }
  };
  try {
    await Promise.all(Array.from({ length: clients }, askOn));
  } finally {
    agent.destroy();
  }
  return times;
}

export type Load = { clients: number; requests: number; rounds: number };

/** Loads two targets in turn after a round of each that is left out. Who begins changes from round to round: A B, B A, A B. */
export async function loadInTurn(ours: Target, theirs: Target, { clients, requests, rounds }: Load): Promise<Compared> {
  const done: Round[] = [];
  for (let at = -1; at < rounds; at += 1) {
    const times: Record<keyof Round, number[]> = { ours: [], theirs: [] };
    const turn: [side: keyof Round, target: Target][] = [
      ["ours", ours],
      ["theirs", theirs],
    ];
    for (const [side, target] of at % 2 ? turn.toReversed() : turn) times[side] = await load(target, clients, requests);
    if (at >= 0) done.push(times);
  }
  return compare(done);
}
