import { expect, test } from "vitest";
import { formatWaitPage } from "#lib/http/wait-page.ts";
import { messages } from "#lib/messages/all.ts";

test("who asked too often gets a page that says until when, and a way back", async () => {
  const answer = formatWaitPage(messages.rateLimits.readings(1), "/shared/abc", 40);
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "40"]);
  const html = await answer.text();
  expect(html).toContain("Try again in 1 minute.");
  expect(html).toContain('<a href="/shared/abc">');
});
