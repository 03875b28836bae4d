import type { Clock } from "./clock.ts";
import type { Ledger } from "./ledger.ts";
import type { Random } from "./random.ts";
import type { Answer, Cookies, Server } from "./server.ts";

/** Where a request comes from. */
type Sender = {
  name: string;
  readonly isOnline: boolean;
  cookies: Cookies;
};
export type Sent = { method: string; path: string; body?: string; signal?: AbortSignal | undefined };

/** As many statements that write as a request has, seldom more. */
const mostWrites = 12;

/** How likely the network does what, from 0 to 1. */
type Weather = { drops: number; repeats: number; delays: number; losesAnswers: number; halves: number; garbles: number; powerCuts: number };
const calm: Weather = { drops: 0, repeats: 0, delays: 0, losesAnswers: 0, halves: 0, garbles: 0, powerCuts: 0 };

/**
 * The network between devices and the server. Messages are lost, doubled, overtaken and late, answers lost, cut off or replaced by those of a
 * proxy, and the server's power goes while it works. What the browser does is the browser's: cookies, and an error where no answer comes.
 */
export class Network {
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #server: Server;
  readonly #ledger: Ledger;
  #weather = calm;

  constructor(clock: Clock, random: Random, server: Server, ledger: Ledger) {
    this.#clock = clock;
    this.#random = random;
    this.#server = server;
    this.#ledger = ledger;
  }

  /** From now on anything may happen, each thing as often as this history has it. */
  worsen(): void {
    const chance = () => this.#random.pick([0, 0.1, 0.35]);
    this.#weather = {
      ...{ drops: chance(), repeats: chance(), delays: chance(), losesAnswers: chance(), halves: chance(), garbles: chance() },
      powerCuts: chance(),
    };
  }

  /** From now on every message arrives, once and in time. */
  heal(): void {
    this.#weather = calm;
  }

  /** Sends a request as `fetch` does. @returns what the browser hands out; never settled when there is no answer and nobody gives up */
  fetch(from: Sender, { method, path, body, signal }: Sent): Promise<Response> {
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    if (!from.isOnline) {
      this.#clock.after(1, () => reject(new TypeError("no network")));
      return promise;
    }
    signal?.addEventListener("abort", () => reject(signal.reason));
    const { drops, repeats } = this.#weather;
    const times = this.#random.happens(drops) ? 0 : this.#random.happens(repeats) ? 2 : 1;
    const sentAt = this.#clock.now;
    const cookies = new Map(from.cookies);
    if (times === 0) {
      this.#ledger.note(`network: loses ${nameOf(path)} of ${from.name}`);
      const { garbles } = this.#weather;
      if (this.#random.happens(garbles)) this.#clock.after(this.#delay(), () => resolve(toResponse(this.#makeGarbled())));
    }
    for (let copy = 1; copy <= times; copy += 1) {
      this.#clock.after(this.#delay(), async () => {
        const answer = await this.#deliver(from.name, { method, path, cookies, ...(body === undefined ? {} : { body }) }, sentAt);
        // A browser takes the first answer.
        if (answer && copy === 1)
          this.#bring(
            answer,
            (taken) => {
              // What sets cookies is a page, and answers nobody who has gone on to another one.
              if (taken.cookies && !signal?.aborted) from.cookies = taken.cookies;
              resolve(toResponse(taken));
            },
            (half) => resolve(toResponse(half.answer, half.breaks)),
          );
      });
    }
    return promise;
  }

  #delay(): number {
    const { delays } = this.#weather;
    return this.#random.happens(delays)
      ? this.#random.between(200, this.#random.pick([2_000, 30_000, 600_000]))
      : this.#random.between(2, 80);
  }

  async #deliver(name: string, asked: { method: string; path: string; cookies: Cookies; body?: string }, sentAt: number) {
    const { powerCuts } = this.#weather;
    if (this.#random.happens(powerCuts)) this.#server.power.cutAfter(this.#random.between(0, mostWrites));
    const answer = await this.#server.answer(asked);
    const latency = this.#clock.now - sentAt;
    const body = asked.path.endsWith("/changes") ? JSON.parse(asked.body ?? "") : undefined;
    const ids: string[] = body?.changes.map(({ id }: { id: string }) => id) ?? [];
    const said = `server: ${nameOf(asked.path)} of ${name}${ids.length > 0 ? ` with ${ids.map(short)}` : ""}`;
    if (!answer) {
      this.#ledger.note(`${said}: the power goes`);
      const stored = this.#server.storedAmong(ids);
      this.#ledger.noteAnswered(
        stored,
        stored.map(() => "stored"),
        latency,
      );
      return undefined;
    }
    const { results } = body && answer.status === 200 ? JSON.parse(answer.text) : {};
    this.#ledger.note(`${said}: ${answer.status}${results ? ` ${results}` : ""}`);
    if (results) this.#ledger.noteAnswered(ids, results, latency);
    else if (answer.status === 500) throw new Error(`the server failed: ${answer.text.slice(0, 300)}`);
    else if (answer.status === 400 && ids.length === 1) this.#ledger.noteAnswered(ids, ["not-found"], latency);
    return answer;
  }

  /** What a proxy or the sign-in page of a train answers in the server's place. */
  #makeGarbled(): Answer {
    return { status: this.#random.pick([200, 404, 502, 503]), text: this.#random.pick(["<html>a proxy</html>", "{}", "[]"]) };
  }

  /** Brings an answer back, whole, in part or not at all. */
  #bring(answer: Answer, whole: (answer: Answer) => void, half: (half: { answer: Answer; breaks: boolean }) => void): void {
    const { losesAnswers, halves, garbles } = this.#weather;
    if (this.#random.happens(losesAnswers)) return;
    const isHalf = this.#random.happens(halves);
    const isGarbled = this.#random.happens(garbles);
    const [breaks, length] = [this.#random.happens(0.5), this.#random.between(0, answer.text.length)];
    this.#clock.after(this.#delay(), () => {
      if (isHalf) half({ answer: { ...answer, text: answer.text.slice(0, length) }, breaks });
      else if (isGarbled) half({ answer: this.#makeGarbled(), breaks: false });
      else whole(answer);
    });
  }
}

/** The path without the id of a plan, which differs from run to run. */
const nameOf = (path: string) => path.slice(path.lastIndexOf("/"));

/** @param breaks whether the connection breaks while the text is read */
function toResponse({ status, text, retryAfter }: Answer, breaks = false): Response {
  const read = async () => {
    if (breaks) throw new TypeError("the connection broke");
    return text;
  };
  const headers = { get: (name: string) => (name.toLowerCase() === "retry-after" ? (retryAfter ?? null) : null) };
  return {
    ok: status >= 200 && status < 300,
    status,
    headers,
    text: read,
    json: async () => JSON.parse(await read()),
  } as unknown as Response;
}

/** Enough of an id to tell it from others in a trace. */
export function short(id: string): string {
  return id.slice(0, 4);
}
