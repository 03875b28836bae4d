import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { logFailure, makeLog, redirectConsole } from "#lib/observability/log.ts";

const shared = globalThis as { milepostLog?: ReturnType<typeof makeLog> };
const { error: usual } = console;
const lines: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  lines.length = 0;
  shared.milepostLog = makeLog("info", (line) => lines.push(line));
  redirectConsole();
});
afterEach(() => {
  vi.useRealTimers();
  console.error = usual;
  delete shared.milepostLog;
});

test.each([[], [" ⨯"], ["\u001b[31m\u001b[1m⨯\u001b[22m\u001b[39m"]])(
  "a failed request is logged once, with its id, though the framework prints its error first (%j) and reports it twice",
  (...sign) => {
    const error = new Error("broken");
    console.error(...sign, error);
    logFailure(error, { requestId: "from-the-proxy-1", route: "/plan" });
    logFailure(error, { requestId: "from-the-proxy-1", route: "/plan" });
    vi.runAllTimers();
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ message: "failed", requestId: "from-the-proxy-1", route: "/plan", level: "error" }),
    ]);
  },
);

test("an error that nobody reports, and any other text, are logged as they are printed", () => {
  console.error(new Error("alone"));
  console.error("text", new Error("with text"));
  vi.runAllTimers();
  expect(lines.map((line) => JSON.parse(line).message.split("\n")[0])).toEqual(["text Error: with text", "Error: alone"]);
});
