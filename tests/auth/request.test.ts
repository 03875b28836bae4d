import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { deviceName, isSameOrigin, safeReturnPath } from "#lib/auth/request.ts";

beforeAll(() => {
  process.env.NEXTAUTH_URL = "http://localhost:3000";
  process.env.NEXTAUTH_SECRET = "0123456789abcdef0123456789abcdef";
});

const pieces = fc.constantFrom(
  "/",
  "//",
  "\\",
  "/\\",
  "http:",
  "https://evil.example",
  "javascript:alert(1)",
  "@",
  ".",
  "..",
  "%2f",
  "%5c",
  "\t",
  "\n",
  "plan",
  "?a=b",
  "#c",
  "evil.example",
  ":",
  "data:",
);
const hostile = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.webUrl(),
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join("")),
);

test("a return path never leads to another site", () => {
  fc.assert(
    fc.property(hostile, (wanted) => {
      const path = safeReturnPath(wanted, "/plan");
      expect(new URL(path, "https://plan.example.org").origin).toBe("https://plan.example.org");
      expect(path).toMatch(/^\/(?![/\\])/);
    }),
    { numRuns: 10_000 },
  );
});

test.each([
  ["/plan?open=sql-basics", "/plan?open=sql-basics"],
  ["/roles/data-analyst", "/roles/data-analyst"],
  ["//evil.example", "/fallback"],
  ["/\\evil.example", "/fallback"],
  ["/.//evil.example", "/fallback"],
  ["https://evil.example/plan", "/fallback"],
  ["plan", "/fallback"],
  [undefined, "/fallback"],
])("%s returns to %s", (wanted, expected) => {
  expect(safeReturnPath(wanted, "/fallback")).toBe(expected);
});

test.each([
  [{ "sec-fetch-site": "same-origin", host: "localhost:3000" }, true],
  [{ "sec-fetch-site": "none", host: "localhost:3000" }, true],
  [{ "sec-fetch-site": "same-origin", origin: "http://localhost:3000", host: "localhost:3000" }, true],
  // A name that leads to this server, but is not its own.
  [{ "sec-fetch-site": "same-origin", origin: "http://evil.example", host: "evil.example" }, false],
  [{ "sec-fetch-site": "same-origin", host: "evil.example" }, false],
  [{ origin: "http://evil.example:3000", host: "evil.example:3000" }, false],
  [{ origin: "http://localhost:3000", host: "evil.example" }, false],
  [{ "sec-fetch-site": "same-origin", origin: "http://localhost:3000", host: "localhost:3000", "x-forwarded-host": "evil.example" }, false],
  [{ "sec-fetch-site": "cross-site", origin: "http://localhost:3000", host: "localhost:3000" }, false],
  [{ "sec-fetch-site": "same-site" }, false],
  [{ origin: "http://localhost:3000", host: "localhost:3000" }, true],
  [{ origin: "http://localhost:3000", host: "10.0.0.5:8080", "x-forwarded-host": "localhost:3000" }, true],
  [{ origin: "https://localhost:3000", host: "localhost:3000" }, false],
  [{ origin: "https://evil.example", host: "localhost:3000" }, false],
  [{ origin: "null", host: "localhost:3000" }, false],
  [{ host: "localhost:3000" }, false],
  [{}, false],
])("a write with %j is from our own pages: %s", (headers, expected) => {
  expect(isSameOrigin(new Headers(headers as Record<string, string>))).toBe(expected);
});

const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)";
const mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)";
const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const android = "Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko)";

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox on Linux"],
  [`${windows} Chrome/156.0.0.0 Safari/537.36`, "Chrome on Windows"],
  [`${windows} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`, "Edge on Windows"],
  [`${windows} Chrome/156.0.0.0 Safari/537.36 OPR/120.0.0.0`, "Opera on Windows"],
  [`${windows} Chrome/156.0.0.0 Safari/537.36 Vivaldi/8.0`, "Vivaldi on Windows"],
  [`${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15`, "Safari on macOS"],
  [`${mac} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36`, "Chrome on macOS"],
  [`${iphone} Version/19.0 Mobile/15E148 Safari/604.1`, "Safari on iPhone"],
  [`${iphone} CriOS/156.0.0.0 Mobile/15E148 Safari/604.1`, "Chrome on iPhone"],
  [`${iphone} FxiOS/145.0 Mobile/15E148 Safari/605.1.15`, "Firefox on iPhone"],
  [`${iphone} EdgiOS/156.0 Version/19.0 Mobile/15E148 Safari/604.1`, "Edge on iPhone"],
  ["Mozilla/5.0 (iPad; CPU OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1", "Safari on iPad"],
  [`${android} Chrome/156.0.0.0 Mobile Safari/537.36`, "Chrome on Android"],
  [`${android} SamsungBrowser/30.0 Chrome/150.0.0.0 Mobile Safari/537.36`, "Samsung Internet on Android"],
  ["Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0", "Firefox on Android"],
  ["Mozilla/5.0 (X11; CrOS x86_64 16000.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36", "Chrome on ChromeOS"],
  ["curl/8.0", "A browser"],
  ["<script>alert(1)</script> Linux", "A browser on Linux"],
  ["", "A browser"],
  [null, "A browser"],
])("%s is called %s", (agent, name) => {
  expect(deviceName(agent)).toBe(name);
});

test("a browser's name becomes one of our own names, and in short time for any text", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3_000 }), (agent) => {
      expect(deviceName(agent)).toMatch(/^(A browser|Edge|Opera|Vivaldi|Samsung Internet|Firefox|Chrome|Safari)( on \w+)?$/);
    }),
  );
});
