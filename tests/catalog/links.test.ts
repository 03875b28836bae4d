import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import {
  checkAll,
  exitCode,
  type Finding,
  isFresh,
  LinkChecker,
  NothingReachedError,
  readState,
  reportLines,
} from "../../scripts/catalog-links.ts";
import { storeDays, withDays } from "../../scripts/link-days.ts";
import { parseRobots } from "../../scripts/robots.ts";

type Asked = { method: string; path: string; agent: string; at: number };

let server: Server;
let base: string;
let asked: Asked[] = [];
let open = 0;
let mostOpen = 0;

const robots = "User-agent: *\nDisallow: /private/\nAllow: /private/door$\n";

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = "", url: path = "", headers } = request;
    asked.push({ method, path, agent: headers["user-agent"] ?? "", at: performance.now() });
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    response.on("close", () => {
      open -= 1;
    });
    const answer = (status: number, headers: Record<string, string> = {}, body = "") => response.writeHead(status, headers).end(body);
    if (path === "/robots.txt") answer(200, {}, robots);
    else if (path === "/hangs") return;
    else if (path === "/moved") answer(301, { location: "/ok" });
    else if (path === "/for-now") answer(302, { location: "/ok" });
    else if (path === "/moved-away") answer(308, { location: "/lost" });
    else if (path === "/round") answer(301, { location: "/round" });
    else if (path === "/to-private") answer(301, { location: "/private/room" });
    else if (path === "/lost") answer(404);
    else if (path === "/removed") answer(410);
    else if (path === "/broken") answer(500);
    else if (path === "/forbidden") answer(403);
    else if (path === "/no-head") answer(method === "HEAD" ? 405 : 200);
    else if (path === "/false-head") answer(method === "HEAD" ? 404 : 200);
    else if (path === "/cut-head" && method === "HEAD") request.socket.destroy();
    else setTimeout(() => answer(200), 5);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked = [];
  mostOpen = 0;
});

const quick = { pause: 1, limit: 1000 };
const pagesAsked = () => asked.filter(({ path }) => path !== "/robots.txt").map(({ method, path }) => `${method} ${path}`);

describe("checking one address", () => {
  const pages: [path: string, result: Finding["result"], detail: string | RegExp, ...requests: string[]][] = [
    ["/ok", "ok", "200", "HEAD /ok"],
    ["/ok#part", "ok", "200", "HEAD /ok"],
    ["/moved", "moved", /\/ok$/, "HEAD /moved", "HEAD /ok"],
    ["/moved#part", "moved", /\/ok#part$/, "HEAD /moved", "HEAD /ok"],
    ["/for-now", "ok", /^leads on to http.*\/ok$/, "HEAD /for-now", "HEAD /ok"],
    ["/lost", "gone", "404", "HEAD /lost", "GET /lost"],
    ["/removed", "gone", "410", "HEAD /removed", "GET /removed"],
    ["/moved-away", "gone", /^404 at http.*\/lost$/, "HEAD /moved-away", "HEAD /lost", "GET /lost"],
    ["/broken", "unreached", "status 500", "HEAD /broken", "GET /broken"],
    ["/forbidden", "unreached", "status 403", "HEAD /forbidden", "GET /forbidden"],
    ["/hangs", "unreached", "no answer within 1 s", "HEAD /hangs", "GET /hangs"],
    ["/no-head", "ok", "200", "HEAD /no-head", "GET /no-head"],
    ["/false-head", "ok", "200", "HEAD /false-head", "GET /false-head"],
    ["/cut-head", "ok", "200", "HEAD /cut-head", "GET /cut-head"],
    ["/round", "unreached", "more than 10 redirects", ...Array.from({ length: 11 }, () => "HEAD /round")],
    ["/private/room", "unreached", /robots\.txt/],
    ["/to-private", "unreached", /robots\.txt/, "HEAD /to-private"],
    ["/private/door", "ok", "200", "HEAD /private/door"],
  ];
  test.each(pages)("%s: %s", async (path, result, detail, ...requests) => {
    const finding = await new LinkChecker(quick).check(`${base}${path}`);
    expect(finding.result).toBe(result);
    if (typeof detail === "string") expect(finding.detail).toBe(detail);
    else expect(finding.detail).toMatch(detail);
    expect(pagesAsked()).toEqual(requests);
    expect(asked.every(({ agent }) => agent.startsWith("milepost-links/"))).toBe(true);
  });

  test("a site that does not answer is reported as unreached", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const finding = await new LinkChecker(quick).check(`http://127.0.0.1:${port}/`);
    expect(finding).toMatchObject({ result: "unreached", detail: "ECONNREFUSED" });
  });
});

test("each site gets one request at a time, with the pause in between", async () => {
  const pause = 60;
  const checker = new LinkChecker({ ...quick, pause });
  await Promise.all(["/ok", "/lost", "/moved", "/no-head"].map((path) => checker.check(`${base}${path}`)));
  expect(asked).toHaveLength(8);
  expect(mostOpen).toBe(1);
  const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index] as Asked).at);
  // A timer may be a little early.
  expect(Math.min(...gaps)).toBeGreaterThan(pause - 5);
  expect(asked.filter(({ path }) => path === "/robots.txt")).toHaveLength(1);
});

describe("a run over all addresses", () => {
  const day = 24 * 60 * 60 * 1000;
  const start = new Date("2026-11-23T10:00:00Z");
  const later = (days: number) => () => new Date(start.getTime() + days * day);
  const stateFile = () => join(mkdtempSync(join(tmpdir(), "milepost-links-")), ".data", "links.json");
  const all = () => ["/ok", "/moved", "/lost", "/broken"].map((path) => `${base}${path}`);

  test("checks again the unreached ones, and the others after seven days or when told to", async () => {
    const file = stateFile();
    const first = await checkAll(all(), { ...quick, file, now: later(0) });
    expect([...first.values()].map(({ result }) => result)).toEqual(["ok", "moved", "gone", "unreached"]);

    asked = [];
    const second = await checkAll(all(), { ...quick, file, now: later(6.9) });
    expect(pagesAsked()).toEqual(["HEAD /broken", "GET /broken"]);
    expect([...second.values()].map(({ result }) => result)).toEqual(["ok", "moved", "gone", "unreached"]);

    asked = [];
    await checkAll(all(), { ...quick, file, now: later(7) });
    expect(pagesAsked()).toHaveLength(7);

    asked = [];
    await checkAll(all(), { ...quick, file, now: later(7), again: true });
    expect(pagesAsked()).toHaveLength(7);
  });

  test("continues a stopped run", async () => {
    const file = stateFile();
    const stop = new Error("stopped");
    const told: string[] = [];
    const stopped = checkAll(all(), {
      ...quick,
      file,
      tell: (line) => {
        told.push(line);
        if (told.length === 3) throw stop;
      },
    });
    await expect(stopped).rejects.toBe(stop);
    expect(Object.keys(readState(file))).toEqual(all().slice(0, 2));

    asked = [];
    await checkAll(all(), { ...quick, file });
    expect(pagesAsked()).toEqual(["HEAD /lost", "GET /lost", "HEAD /broken", "GET /broken"]);
  });

  test("forgets addresses that left the curriculum, and starts again after a damaged file", async () => {
    const file = stateFile();
    await checkAll(all(), { ...quick, file });
    await checkAll(all().slice(1), { ...quick, file, again: true });
    expect(Object.keys(JSON.parse(readFileSync(file, "utf8")))).toEqual(all().slice(1));
    writeFileSync(file, '{"half');
    asked = [];
    await checkAll(all().slice(0, 1), { ...quick, file });
    expect(pagesAsked()).toEqual(["HEAD /ok"]);
  });

  test("says that nothing answers, asks no further, and keeps what an earlier run stored", async () => {
    const file = stateFile();
    const before = await checkAll(all(), { ...quick, file });
    // No name under .invalid leads anywhere.
    const nowhere = Array.from({ length: 200 }, (_, at) => `https://site-${at}.invalid/`);
    const told: string[] = [];
    const offline = checkAll([...nowhere, ...all().slice(0, 2)], { ...quick, pause: 0, file, tell: (line) => told.push(line) });
    await expect(offline).rejects.toBeInstanceOf(NothingReachedError);
    expect(told.length).toBeLessThan(60);
    expect(new Map(Object.entries(readState(file)))).toEqual(before);
    await expect(checkAll(nowhere.slice(0, 3), { ...quick, file })).rejects.toBeInstanceOf(NothingReachedError);
  });

  test("stores the day in the milestone files, only for what answered where it stands, and never an earlier day", async () => {
    const folder = join(mkdtempSync(join(tmpdir(), "milepost-days-")), "area");
    mkdirSync(folder);
    const entry = (path: string, on: string) =>
      `    {\n      title: "${path}",\n      url: "${base}${path}",\n      kind: "docs",\n      checked: { how: "cited", on: "${on}" },\n    },\n`;
    const paths = ["/ok", "/for-now", "/moved", "/lost", "/hangs"];
    writeFileSync(join(folder, "one.ts"), paths.map((path) => entry(path, "2026-11-01")).join(""));
    writeFileSync(join(folder, "other.ts"), entry("/ok", "2027-01-01"));
    const findings = await checkAll(
      paths.map((path) => `${base}${path}`),
      { ...quick, limit: 50, file: stateFile(), now: later(1) },
    );
    expect(storeDays(join(folder, ".."), findings)).toBe(1);
    const marks = readFileSync(join(folder, "one.ts"), "utf8").match(/checked: .*/g);
    const old = 'checked: { how: "cited", on: "2026-11-01" },';
    const live = 'checked: { how: "live", on: "2026-11-24" },';
    expect(marks).toEqual([live, live, old, old, old]);
    expect(readFileSync(join(folder, "other.ts"), "utf8")).toContain('{ how: "cited", on: "2027-01-01" }');
    expect(storeDays(join(folder, ".."), findings)).toBe(0);
  });

  test("finds every address of the milestone files", () => {
    const folder = join(import.meta.dirname, "..", "..", "lib", "catalog", "milestones");
    const resources = [...catalog().milestones.values()].flatMap((milestone) => milestone.resources);
    const on = "2999-01-01T00:00:00.000Z";
    const findings = new Map(resources.map(({ url }) => [url, { result: "ok", detail: "200", on } as const]));
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const dated = files.map((name) => withDays(readFileSync(join(folder, name), "utf8"), findings)).join("");
    expect(dated.match(/how: "live", on: "2999-01-01"/g)).toHaveLength(resources.length);
  });

  test("ignores a finding from the future", () => {
    const finding: Finding = { result: "ok", detail: "200", on: later(1)().toISOString() };
    expect(isFresh(finding, start)).toBe(false);
    expect(isFresh({ ...finding, on: start.toISOString() }, start)).toBe(true);
    expect(isFresh(undefined, start)).toBe(false);
  });
});

describe("the report", () => {
  const seen = (result: Finding["result"], detail: string): Finding => ({ result, detail, on: "2026-11-23T10:00:00.000Z" });
  const findings = new Map([
    ["https://a.example/", seen("ok", "200")],
    ["https://b.example/now", seen("ok", "leads on to https://b.example/en")],
    ["https://c.example/", seen("moved", "https://www.c.example/")],
    ["https://d.example/", seen("unreached", "ENOTFOUND")],
  ]);

  test("counts every kind and lists addresses that need attention", () => {
    const lines = reportLines(findings, (address) => (address.includes("c.") ? ["sql-basics", "git-basics"] : ["py-testing"]));
    expect(lines).toEqual([
      "",
      "result                addresses",
      "--------------------  ---------",
      "ok                    2",
      "moved to              1",
      "gone                  0",
      "could not be reached  1",
      "",
      "result                address                detail                            in",
      "--------------------  ---------------------  --------------------------------  ----------------------",
      "ok                    https://b.example/now  leads on to https://b.example/en  py-testing",
      "moved to              https://c.example/     https://www.c.example/            sql-basics, git-basics",
      "could not be reached  https://d.example/     ENOTFOUND                         py-testing",
    ]);
  });

  test("exits with 1 only when an address is gone", () => {
    expect(exitCode(findings)).toBe(0);
    expect(exitCode(new Map([...findings, ["https://e.example/", seen("gone", "404")]]))).toBe(1);
  });
});

describe("robots.txt", () => {
  const allows = (text: string, path: string) => parseRobots(text, "milepost-links", 1).allows(new URL(path, "https://a.example"));

  test("without rules allows everything", () => {
    expect(allows("", "/a")).toBe(true);
    expect(allows("<!doctype html>\n<p>User-agent: none", "/a")).toBe(true);
    expect(allows("User-agent: *\nDisallow:\n", "/a")).toBe(true);
  });

  test("applies the group with the program's own name, else the one for all", () => {
    const text = "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Milepost-Links # ours\nDisallow: /drafts\n";
    expect(allows(text, "/a")).toBe(true);
    expect(allows(text, "/drafts/1")).toBe(false);
    expect(parseRobots(text, "third", 1).allows(new URL("https://a.example/a"))).toBe(false);
  });

  test("applies the longest rule, with * and $", () => {
    const text = "User-agent: *\nDisallow: /docs/*/old\nAllow: /docs/en/old/kept\nAllow: /docs\nDisallow: /*.pdf$\n";
    expect(allows(text, "/docs/en/old/x")).toBe(false);
    expect(allows(text, "/docs/en/old/kept")).toBe(true);
    expect(allows(text, "/a.pdf")).toBe(false);
    expect(allows(text, "/a.pdf?page=2")).toBe(true);
    expect(allows(text, "/docs/en/new")).toBe(true);
  });

  test("may ask for longer pauses, up to half a minute", () => {
    expect(parseRobots("User-agent: *\nCrawl-delay: 5", "milepost-links", 1000).pause).toBe(5000);
    expect(parseRobots("User-agent: *\nCrawl-delay: 900", "milepost-links", 1000).pause).toBe(30_000);
    expect(parseRobots("User-agent: *\nCrawl-delay: soon", "milepost-links", 1000).pause).toBe(1000);
  });
});
