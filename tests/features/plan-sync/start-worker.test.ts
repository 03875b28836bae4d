import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startWorker } from "#app/_features/plan-sync/start-worker.ts";

const settle = () => new Promise((resolve) => setImmediate(resolve));
const asked: string[] = [];

beforeEach(() => {
  vi.stubEnv("NODE_ENV", "production");
  vi.stubGlobal("fetch", async (path: string) => {
    asked.push(path);
    return new Response("", { status: 503 });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  asked.length = 0;
});

/** A browser, in which a worker is in place already or comes later. */
function openBrowser(controller: object | null, register = vi.fn(async () => ({}))) {
  const active = { postMessage: vi.fn() };
  const serviceWorker = Object.assign(new EventTarget(), { controller, register, ready: Promise.resolve({ active }), active });
  vi.stubGlobal("navigator", { serviceWorker });
  return serviceWorker;
}

test("the worker is started for the whole site, and stores the texts of a role once it is in place", async () => {
  const worker = openBrowser(null);
  startWorker("data-analyst");
  await settle();
  expect(worker.register.mock.calls).toEqual([["/sw.js", { scope: "/" }]]);
  expect(asked).toEqual([]);
  // It may have been active before this page was there to be taken.
  expect(worker.active.postMessage.mock.calls).toEqual([["claim"]]);
  worker.dispatchEvent(new Event("controllerchange"));
  await settle();
  expect(asked).toEqual(["/try/data-analyst/plan.json"]);
});

test("a worker that is in place is not waited for, and stores nothing without a role", async () => {
  openBrowser({});
  startWorker(undefined);
  await settle();
  expect(asked).toEqual([]);
  startWorker("data-analyst");
  await settle();
  expect(asked).toEqual(["/try/data-analyst/plan.json"]);
});

test("a browser without workers or that forbids them goes on, and only a built program has one", async () => {
  const failures: unknown[] = [];
  const note = (reason: unknown) => failures.push(reason);
  process.on("unhandledRejection", note);
  vi.stubGlobal("navigator", {});
  startWorker("data-analyst");
  openBrowser(
    {},
    vi.fn(async () => {
      throw new DOMException("forbidden", "SecurityError");
    }),
  );
  startWorker("data-analyst");
  await settle();
  vi.stubEnv("NODE_ENV", "development");
  const worker = openBrowser({});
  startWorker("data-analyst");
  await settle();
  process.off("unhandledRejection", note);
  expect([asked, failures, worker.register.mock.calls]).toEqual([[], [], []]);
});
