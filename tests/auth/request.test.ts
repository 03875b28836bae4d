import fc from "fast-check";
import { expect, test } from "vitest";
import { deviceName, explainForeign, safeReturnPath } from "#lib/auth/request.ts";
import { messages } from "#lib/messages/all.ts";

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

const other = messages.fields.otherSite;
const wrong = (origin: string) => messages.errors.wrongOrigin(origin, "https://plan.example.org");

test.each([
  [{ "sec-fetch-site": "same-origin", host: "plan.example.org" }, undefined],
  [{ "sec-fetch-site": "none", host: "plan.example.org" }, undefined],
  [{ "sec-fetch-site": "same-origin", origin: "null", host: "plan.example.org" }, undefined],
  [{ "sec-fetch-site": "same-origin", origin: "https://plan.example.org", host: "plan.example.org" }, undefined],
  // A proxy may have changed the host; no page of another site can send our Origin.
  [{ origin: "https://plan.example.org", host: "10.0.0.5:3000" }, undefined],
  [{ origin: "https://plan.example.org", host: "plan.example.org", "x-forwarded-host": "old.test" }, undefined],
  [{ "sec-fetch-site": "same-origin", host: "10.0.0.5:3000", "x-forwarded-host": "plan.example.org, inner.test" }, undefined],
  // A name that leads to this server, but is not its own.
  [{ "sec-fetch-site": "same-origin", origin: "http://evil.example", host: "evil.example" }, wrong("http://evil.example")],
  [{ "sec-fetch-site": "same-origin", origin: "null", host: "evil.example" }, wrong("null")],
  [{ "sec-fetch-site": "same-origin", host: "evil.example" }, wrong("")],
  [{ origin: "http://plan.example.org", host: "plan.example.org" }, wrong("http://plan.example.org")],
  [{ origin: "https://evil.example", host: "plan.example.org" }, wrong("https://evil.example")],
  [{ "sec-fetch-site": "cross-site", origin: "https://plan.example.org", host: "plan.example.org" }, other],
  [{ "sec-fetch-site": "same-site" }, other],
  [{ origin: "null", host: "plan.example.org" }, wrong("null")],
  [{ host: "plan.example.org" }, wrong("")],
  [{}, wrong("")],
])("a write with %j is from our own pages, or refused with a sentence: %s", (headers, expected) => {
  expect(explainForeign(new Headers(headers as Record<string, string>))).toBe(expected);
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
