import { messages } from "#lib/messages/all.ts";
import { fill, findForm } from "./support/forms.ts";
import { address, send } from "./support/http.ts";
import { expect, test } from "./support/test.ts";

/** Forms behind proxies that change headers: Next.js compares Origin with X-Forwarded-Host or Host, and answers with 500 if they differ. */

const ours: [what: string, headers: Record<string, string>][] = [
  ["a proxy that does not hand on Host", { host: "10.0.0.5:3000" }],
  ["a proxy that sends another X-Forwarded-Host", { "x-forwarded-host": "inner.test" }],
  ["several proxies that name themselves", { "x-forwarded-host": "inner.test, second.test" }],
  ["an old browser behind a proxy that does not hand on Host", { host: "10.0.0.5:3000", "sec-fetch-site": "" }],
  ["a browser that hides Origin", { origin: "null" }],
];

for (const [what, headers] of ours) {
  test(`a form works for ${what}`, async () => {
    const form = findForm((await send({ path: "/sign-in" })).text, ["email", "password"]);
    const values = { email: "nobody@proxies.test", password: "three quiet herons" };
    const posted = await send({ path: "/sign-in", method: "POST", headers, body: fill(form, values) });
    expect([posted.status, posted.text.includes(values.email)]).toEqual([200, true]);
  });
}

const refused: [what: string, headers: Record<string, string>][] = [
  ["another address than that of the setting", { origin: "https://plan.test", host: "10.0.0.5:3000" }],
  ["another address, from an old browser", { origin: "https://plan.test", host: "10.0.0.5:3000", "sec-fetch-site": "" }],
  ["a hidden Origin, from an old browser", { origin: "null", "sec-fetch-site": "" }],
  ["a hidden Origin and another host", { origin: "null", host: "10.0.0.5:3000" }],
];

for (const [what, headers] of refused) {
  test(`a form is refused with one sentence for ${what}`, async () => {
    const form = findForm((await send({ path: "/sign-in" })).text, ["email", "password"]);
    const id = /[0-9a-f]{42}/.exec(JSON.stringify(form.fields))?.[0] ?? "";
    const sentence = messages.errors.wrongOrigin(headers.origin ?? "", address);
    const body = fill(form, { email: "nobody@proxies.test", password: "three quiet herons" });
    const call = new FormData();
    call.append("0", '["$K1"]');
    call.append("_1_email", "nobody@proxies.test");
    for (const sent of [
      { headers, body },
      { headers: { ...headers, "next-action": id }, body: call },
    ]) {
      const { status, text } = await send({ path: "/sign-in", method: "POST", ...sent });
      expect([status, text]).toEqual([403, sentence]);
    }
  });
}
