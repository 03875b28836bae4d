/**
 * `npm run catalog:links`: checks that every address of the curriculum still works; needs a network. Sends each site one request at a time,
 * at least a second apart, and only requests that its robots.txt allows. Stores the findings in `.data/links.json`, and the day in the
 * milestone files, for the addresses that answered. An address checked in the last seven days is not checked again without `--again`, so a
 * stopped run can continue. `--list` only prints the addresses. Exits with 1 when an address is gone, and with 2 when no site answered.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { storeDays } from "./link-days.ts";
import { parseRobots, type Robots } from "./robots.ts";

const agentName = "milepost-links";
const userAgent = `${agentName}/1.0 (checks that links of the Milepost curriculum still lead somewhere; one request a second at most)`;
const freshDays = 7;
const mostRedirects = 10;
const mostSitesAtOnce = 8;
/** So many addresses without any answer, and this computer is taken to be offline. */
const enoughSilence = 20;
/** The beginning of a finding's detail for an address that works and temporarily redirects to another one. */
const sentOn = "leads on to";

const findingSchema = z.object({
  result: z.enum(["ok", "moved", "gone", "unreached"]),
  /** Status, reason, or the address that it moved to. */
  detail: z.string(),
  on: z.iso.datetime(),
});
export type Finding = z.infer<typeof findingSchema>;
const stateSchema = z.record(z.string(), findingSchema);
export type LinkState = z.infer<typeof stateSchema>;

export type LinkSettings = {
  fetch: typeof fetch;
  /** Between two requests to one site, in milliseconds. */
  pause: number;
  /** For one request, in milliseconds. */
  limit: number;
  now: () => Date;
};
const usual: LinkSettings = { fetch, pause: 1000, limit: 20_000, now: () => new Date() };

/** No site at all answered: the fault is on this side, and nothing was stored. */
export class NothingReachedError extends Error {}

/** Checks links politely: one request at a time for each site, with a pause in between. */
export class LinkChecker {
  readonly #settings: LinkSettings;
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #robots = new Map<string, Promise<Robots>>();
  /** Whether any site has answered anything yet. */
  hasAnswer = false;

  constructor(settings: Partial<LinkSettings> = {}) {
    this.#settings = { ...usual, ...settings };
  }

  async check(address: string): Promise<Finding> {
    const seen = (result: Finding["result"], detail: string): Finding => ({ result, detail, on: this.#settings.now().toISOString() });
    let at = new URL(address);
    let forGood = false;
    try {
      for (let hops = 0; hops <= mostRedirects; hops += 1) {
        const robots = await this.#robotsOf(at);
        if (!robots.allows(at)) return seen("unreached", `${at.host} asks programs not to open it (robots.txt); open it by hand`);
        const { status, location } = await this.#ask(at, robots.pause);
        if (status >= 300 && status < 400 && location) {
          if (!hops) forGood = status === 301 || status === 308;
          at = withFragment(new URL(location, at), at.hash);
          if (!/^https?:$/.test(at.protocol)) return seen("unreached", `leads to ${at.href}`);
        } else if (status === 404 || status === 410) return seen("gone", hops ? `${status} at ${at.href}` : `${status}`);
        else if (status < 200 || status >= 300) return seen("unreached", `status ${status}${hops ? ` at ${at.href}` : ""}`);
        else if (at.href === new URL(address).href) return seen("ok", `${status}`);
        else return forGood ? seen("moved", at.href) : seen("ok", `${sentOn} ${at.href}`);
      }
      return seen("unreached", `more than ${mostRedirects} redirects`);
    } catch (error) {
      return seen("unreached", reasonOf(error, this.#settings.limit));
    }
  }

  /** Uses HEAD where a site answers it well, and GET after every other answer. */
  async #ask(url: URL, pause: number): Promise<{ status: number; location: string | null }> {
    const head = await this.#request("HEAD", url, pause).catch(() => undefined);
    if (head && head.status < 400) return { status: head.status, location: head.headers.get("location") };
    const response = await this.#request("GET", url, pause);
    return { status: response.status, location: response.headers.get("location") };
  }

  /** Sends one request in its turn; reads the body only with `read`. */
  async #request<T = Response>(method: string, url: URL, pause: number, read?: (response: Response) => Promise<T>): Promise<T> {
    const { fetch, limit } = this.#settings;
    const before = this.#turns.get(url.host) ?? Promise.resolve();
    const answer = before.then(async () => {
      const response = await fetch(url, {
        method,
        redirect: "manual",
        headers: { "user-agent": userAgent, accept: "*/*" },
        signal: AbortSignal.timeout(limit),
      });
      this.hasAnswer = true;
      if (read) return await read(response);
      await response.body?.cancel();
      return response as T;
    });
    const turn = answer.then(
      () => wait(pause),
      () => wait(pause),
    );
    this.#turns.set(url.host, turn);
    return await answer;
  }

  #robotsOf(url: URL): Promise<Robots> {
    const known = this.#robots.get(url.origin);
    if (known) return known;
    const read = this.#readRobots(new URL("/robots.txt", url));
    this.#robots.set(url.origin, read);
    return read;
  }

  /** Reads a site's robots.txt. A site without a readable one has no rules. */
  async #readRobots(url: URL, hops = 0): Promise<Robots> {
    const { pause } = this.#settings;
    const read = async (response: Response) => ({
      text: response.ok ? await response.text() : "",
      location: response.status >= 300 && response.status < 400 ? response.headers.get("location") : null,
    });
    const { text, location } = await this.#request("GET", url, pause, read).catch(() => ({ text: "", location: null }));
    if (location && hops < mostRedirects) return await this.#readRobots(new URL(location, url), hops + 1);
    return parseRobots(text, agentName, pause);
  }
}

/** Keeps the fragment of the requested address in a redirect, unless the redirect has its own. */
function withFragment(url: URL, hash: string): URL {
  if (!url.hash) url.hash = hash;
  return url;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function reasonOf(error: unknown, limit: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no answer within ${limit / 1000} s`;
  const cause = error.cause as { code?: string; message?: string } | undefined;
  return cause?.code ?? cause?.message ?? error.message;
}

/** Whether a finding is recent enough, so that the address need not be checked again. */
export function isFresh(finding: Finding | undefined, now: Date): boolean {
  if (!finding || finding.result === "unreached") return false;
  const age = now.getTime() - new Date(finding.on).getTime();
  return age >= 0 && age < freshDays * 24 * 60 * 60 * 1000;
}

/** Reads the findings of an earlier run; none when the file is missing or cannot be read. */
export function readState(file: string): LinkState {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return {};
  }
}

function writeState(file: string, state: LinkState) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/**
 * Checks the addresses that are due, a few sites in parallel, and stores each finding at once.
 * @returns the current finding of each address, in the given order
 * @throws NothingReachedError when no site answers; what an earlier run stored stays as it is
 */
export async function checkAll(
  addresses: readonly string[],
  {
    file,
    again = false,
    tell = () => {},
    ...settings
  }: Partial<LinkSettings> & { file: string; again?: boolean; tell?: (line: string) => void },
): Promise<Map<string, Finding>> {
  const now = settings.now ?? usual.now;
  const before = readState(file);
  const state: LinkState = Object.fromEntries(addresses.flatMap((address) => (before[address] ? [[address, before[address]]] : [])));
  const due = addresses.filter((address) => again || !isFresh(state[address], now()));
  tell(`${addresses.length} addresses, ${due.length} to ask.`);

  const checker = new LinkChecker(settings);
  const bySite = new Map<string, string[]>();
  for (const address of due) bySite.set(new URL(address).host, [...(bySite.get(new URL(address).host) ?? []), address]);
  // The site with the most addresses takes longest, so it starts first.
  const sites = [...bySite.values()].sort((a, b) => b.length - a.length);
  let asked = 0;
  async function workThrough() {
    for (let site = sites.shift(); site; site = sites.shift()) {
      for (const address of site) {
        const finding = await checker.check(address);
        state[address] = finding;
        asked += 1;
        if (checker.hasAnswer) writeState(file, state);
        else if (asked >= enoughSilence) throw new NothingReachedError();
        tell(`${words[finding.result]}: ${address}`);
      }
    }
  }
  await Promise.all(Array.from({ length: mostSitesAtOnce }, workThrough));
  if (due.length && !checker.hasAnswer) throw new NothingReachedError();
  return new Map(addresses.map((address) => [address, state[address] as Finding]));
}

const words = { ok: "ok", moved: "moved to", gone: "gone", unreached: "could not be reached" } as const;

/** Returns the findings as tables: the number of each kind, then every address that somebody should look at. */
export function reportLines(findings: ReadonlyMap<string, Finding>, namedBy: (address: string) => readonly string[] = () => []): string[] {
  const kinds = Object.keys(words) as Finding["result"][];
  const counts = kinds.map((kind) => [words[kind], String([...findings.values()].filter(({ result }) => result === kind).length)]);
  const notable = [...findings].filter(([, { result, detail }]) => result !== "ok" || detail.startsWith(sentOn));
  const rows = kinds.flatMap((kind) =>
    notable
      .filter(([, { result }]) => result === kind)
      .map(([address, { detail }]) => [words[kind], address, detail, namedBy(address).join(", ")]),
  );
  const lines = ["", ...table([["result", "addresses"], ...counts])];
  if (rows.length) lines.push("", ...table([["result", "address", "detail", "in"], ...rows]));
  return lines;
}

function table(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const draw = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [draw(rows[0] ?? []), widths.map((width) => "-".repeat(width)).join("  "), ...rows.slice(1).map(draw)];
}

/** Returns 1 when an address is gone. */
export function exitCode(findings: ReadonlyMap<string, Finding>): 0 | 1 {
  return [...findings.values()].some(({ result }) => result === "gone") ? 1 : 0;
}

async function run(options: readonly string[]): Promise<number> {
  const { catalog } = await import("#lib/catalog/catalog.ts");
  const naming = new Map<string, string[]>();
  for (const { id, resources } of catalog().milestones.values()) {
    for (const { url } of resources) naming.set(url, [...(naming.get(url) ?? []), id]);
  }
  if (options.includes("--list")) {
    for (const [address, ids] of naming) console.log(`${address}  ${ids.join(", ")}`);
    return 0;
  }
  const root = join(import.meta.dirname, "..");
  const again = options.includes("--again");
  const findings = await checkAll([...naming.keys()], { file: join(root, ".data", "links.json"), again, tell: console.log });
  console.log(reportLines(findings, (address) => naming.get(address) ?? []).join("\n"));
  const changed = storeDays(join(root, "lib", "catalog", "milestones"), findings);
  console.log(`\nThe day is stored in ${changed} milestone files. Look at the change and commit it.`);
  return exitCode(findings);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof NothingReachedError)) throw error;
    console.error(
      "\nNo site answered, so nothing was checked and nothing was stored. Is this computer online?\n" +
        "Run this on a computer with a network; npm run catalog:links -- --list prints the addresses to check.",
    );
    process.exit(2);
  }
}
