import { randomUUID } from "node:crypto";
import { isOpenPage } from "#lib/auth/signed-out.ts";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { hostileNotes } from "../tests/support/hostile-notes.ts";
import { fill, findForm, type PageForm } from "./support/forms.ts";
import { type Answer, address, type Sent, send } from "./support/http.ts";
import { findPlanId, type Learner, readEverything, signInAgain, signUp } from "./support/learners.ts";
import { plannedIds } from "./support/plan-page.ts";
import { actions, type Entry, handlers, pages } from "./support/routes.ts";
import { test as base, expect, oncePerWorker } from "./support/test.ts";

type Victim = Learner & { plan: string };

const test = base.extend<{ unchanged: undefined; victim: Victim }>({
  victim: oncePerWorker(async () => {
    const learner = await signUp({ role: "data-analyst" });
    await signInAgain(learner);
    return { ...learner, plan: await findPlanId(learner.cookie) };
  }),
  // Whatever a test here sends, no stored data may change, and the session must stay valid.
  unchanged: [
    async ({ victim }, use) => {
      const before = await readEverything(victim.cookie);
      await use(undefined);
      expect(await readEverything(victim.cookie), "nothing stored changes").toEqual(before);
    },
    { auto: true },
  ],
});

/** Sends everything and names what was answered with an error of ours. */
async function expectNoFault(requests: readonly Sent[], allowed: (answer: Answer, sent: Sent) => boolean = () => true) {
  const faults: string[] = [];
  for (const sent of requests) {
    const answer = await send(sent);
    if (answer.status >= 500 || !allowed(answer, sent)) {
      const body = typeof sent.body === "string" ? sent.body.slice(0, 80) : "";
      faults.push(`${answer.status}: ${sent.method ?? "GET"} ${sent.path.slice(0, 120)} ${JSON.stringify(sent.headers ?? {})} ${body}`);
    }
  }
  expect(faults).toEqual([]);
}

/** Pairs of a place and what is sent there, chosen so that every place and everything sent is in a third of its pairs. */
const isInThird = (place: number, which: number): boolean => (place + which) % 3 === 0;

/** A third of the pairs, because what refuses them is the same code for all; with CI=true, all of them. */
const isChosen = (place: number, which: number): boolean => process.env.CI === "true" || isInThird(place, which);

// Some send a thousand requests, and small machines are busy.
test.describe.configure({ timeout: 240_000 });

const first = plannedIds(getRole("data-analyst"))[0] ?? "";
const notIds = [
  "..",
  "..%2f..%2fetc%2fpasswd",
  "%00",
  "a%00b",
  "%",
  "%ff",
  "%E0%A4%A",
  "%F0%9F%92%A5",
  "%0d%0aset-cookie:%20a=b",
  "a".repeat(5000),
  "null",
  "__proto__",
  "constructor",
  "-1",
  "%27%20OR%201=1--",
  "%3Cscript%3E",
  "[object%20Object]",
  "$ACTION_ID_1",
];

const allEntries = [...pages, ...handlers, ...actions];

/** The path of an entry for a learner with one plan. */
function pathOf(entry: Entry, plan: string): string {
  return entry.path.replace(/\{(plan|mine)\}/, plan);
}

function formOf(entry: Entry, html: string): PageForm {
  return findForm(html, entry.form?.fields ?? [], entry.form?.text);
}

/** The forms that a signed-in learner finds, each as they find it. */
async function findForms(victim: Victim): Promise<{ path: string; form: PageForm; cookie: string | undefined; entry: Entry }[]> {
  const found = actions.filter((entry) => !entry.form?.instead);
  return Promise.all(
    found.map(async (entry) => {
      const cookie = entry.path.startsWith("/sign-") ? undefined : victim.cookie;
      const path = pathOf(entry, victim.plan);
      const { text } = await send({ path, cookie });
      return { path, cookie, form: formOf(entry, text), entry };
    }),
  );
}

test("invalid ids find nothing", async ({ victim: { plan, cookie } }) => {
  const inPaths = notIds.flatMap((id, which) =>
    [
      { path: `/plans/${id}`, cookie },
      ...["time", "fit", "known", "order", "progress", "history", "milestones/new", `milestones/${first}`].map((page) => ({
        path: `/plans/${id}/${page}`,
        cookie,
      })),
      { path: `/plans/${plan}/milestones/${id}`, cookie },
      { path: `/roles/${id}/change`, cookie },
      { path: `/plans/${id}/export/json`, cookie },
      { path: `/plans/${plan}/export/${id}`, cookie },
      { path: `/plans/${id}/changes`, cookie, method: "POST", body: new URLSearchParams({ change: `state ${first} done` }) },
      { path: `/roles/${id}`, cookie },
      { path: `/schemas/${id}`, cookie },
      { path: `/${id}`, cookie },
    ].filter((_, place) => isChosen(place, which)),
  );
  // "/plans/.." is the start, for a browser and for the framework alike.
  const nothing = ({ status }: Answer, { path }: Sent) => [400, 404, 405].includes(status) || path.includes("/..");
  await expectNoFault(inPaths, nothing);
  await expectNoFault(
    notIds.flatMap((id, which) =>
      [
        { path: `/api/auth/${id}`, cookie },
        { path: `/reset/${id}` },
        { path: `/sign-in/link/${id}?next=${id}&next=${id}`, cookie },
        { path: `/sign-in/link-opened?next=${id}`, cookie },
        { path: `/confirm-email/${id}`, cookie },
        { path: `/api/auth/signin?callbackUrl=${id}&callbackUrl=${id}`, cookie },
        { path: `/plan?open=${id}&open=${id}&changed=${id}`, cookie },
        { path: `/sign-in?role=${id}&next=${id}&error=${id}&callbackUrl=${id}` },
        { path: `/sign-up?role=${id}&role=${id}` },
        { path: "/plan", cookie: `milepost-session=${id}` },
        { path: "/api/auth/session", cookie: `milepost-session=${id}; milepost-csrf=${id}; next-auth.callback-url=${id}` },
      ].filter((_, place) => isChosen(place, which)),
    ),
  );
});

test("invalid changes are refused with the field's name", async ({ victim: { plan, cookie } }) => {
  const change = { id: randomUUID(), milestoneId: first, patch: { status: "done" } };
  const wrong: [body: unknown, named: string][] = [
    [null, "body"],
    [[], "body"],
    ["text", "body"],
    [7, "body"],
    [{}, "changes"],
    [{ changes: [] }, "changes"],
    [{ changes: [change], extra: true }, "body"],
    [{ changes: Array(101).fill(change) }, "changes"],
    [{ changes: [{ ...change, id: "1" }] }, "changes.0.id"],
    [{ changes: [{ ...change, milestoneId: "../x" }] }, "changes.0.milestoneId"],
    [{ changes: [{ ...change, milestoneId: "a".repeat(61) }] }, "changes.0.milestoneId"],
    [{ changes: [{ ...change, milestoneId: { $ne: "" } }] }, "changes.0.milestoneId"],
    [{ changes: [{ ...change, learnerId: "x" }] }, "changes.0"],
    [{ changes: [{ ...change, patch: {} }] }, "changes.0.patch"],
    [{ changes: [{ ...change, patch: { status: "finished" } }] }, "changes.0.patch.status"],
    [{ changes: [{ ...change, patch: { skipped: "yes" } }] }, "changes.0.patch.skipped"],
    [{ changes: [{ ...change, patch: { step: { id: "x" } } }] }, "changes.0.patch.step"],
    [{ changes: [{ ...change, patch: { status: "done", at: "2020-01-01" } }] }, "changes.0.patch"],
    [{ changes: [{ ...change, patch: { note: { text: "a\u0000b", before: "" } } }] }, "changes.0.patch.note.text"],
    [{ changes: [{ ...change, patch: { note: { text: "a".repeat(100_001), before: "" } } }] }, "changes.0.patch.note.text"],
    [{ changes: [{ ...change, origin: { clientId: "mine", baseRevision: 0, occurredAt: 0 } }] }, "changes.0.origin.clientId"],
    [{ changes: [{ ...change, origin: { clientId: randomUUID(), baseRevision: -1, occurredAt: 0 } }] }, "changes.0.origin.baseRevision"],
    [{ changes: [{ ...change, origin: { clientId: randomUUID(), baseRevision: 0, occurredAt: 1e300 } }] }, "changes.0.origin.occurredAt"],
    [{ sentAt: "now", changes: [change] }, "sentAt"],
  ];
  for (const [body, named] of wrong) {
    const answer = await send({ path: `/plans/${plan}/changes`, method: "POST", cookie, body: JSON.stringify(body) });
    expect(answer.status, JSON.stringify(body)?.slice(0, 200)).toBe(400);
    expect(JSON.parse(answer.text).message).toContain(named);
  }
  const unknown = { ...change, id: randomUUID(), milestoneId: "no-such-milestone" };
  const elsewhere = { ...change, id: randomUUID(), milestoneId: "mle-capstone" };
  const noStep = { ...change, id: randomUUID(), patch: { step: { id: "no-such-step", done: true } } };
  const answer = await send({
    path: `/plans/${plan}/changes`,
    method: "POST",
    cookie,
    body: JSON.stringify({ changes: [unknown, elsewhere, noStep] }),
  });
  expect(JSON.parse(answer.text)).toMatchObject({ results: ["not-found", "not-found", "not-found"] });
});

test("bodies that are broken, huge or of another type are refused", async ({ victim: { plan, cookie } }) => {
  const path = `/plans/${plan}/changes`;
  const json = { "content-type": "application/json" };
  const bodies: [status: number, body: string | FormData | URLSearchParams | Uint8Array, headers?: Record<string, string>][] = [
    [400, ""],
    [400, "{"],
    [400, '{"changes":'],
    [400, "\u0000"],
    [400, "[".repeat(20_000)],
    [400, '{"__proto__":{"changes":[]}}'],
    [400, new Uint8Array([0xff, 0xfe, 0x00]), json],
    [413, "a".repeat(2_000_000)],
    [413, `{"changes":[${"7,".repeat(1_000_000)}7]}`],
    [413, "a".repeat(2_000_000), { "content-type": "application/x-www-form-urlencoded" }],
    [404, "change=undo&change=undo", { "content-type": "application/xml" }],
    [400, "--x\r\nContent-Disposition: form-data; name=", { "content-type": "multipart/form-data; boundary=x" }],
    [400, new FormData()],
    [400, new URLSearchParams({ change: "state" })],
    [400, new URLSearchParams({ change: `state ${first}` })],
    [400, new URLSearchParams({ change: `state ${first} finished` })],
    [400, new URLSearchParams({ change: `step ${first} one maybe` })],
    [404, new URLSearchParams({ change: "state no-such-milestone done" })],
    [404, new URLSearchParams({ change: `step ${first} no-such-step on` })],
    [404, new URLSearchParams({ change: "state \u0000 done" })],
    [404, new URLSearchParams({ change: "undo" })],
  ];
  for (const [status, body, headers = {}] of bodies) {
    const answer = await send({ path, cookie, method: "POST", body, headers });
    expect(answer.status, `${String(body).slice(0, 60)} ${JSON.stringify(headers)}`).toBe(status);
  }
});

test("forms with missing, repeated, unknown, file or much too long fields change nothing", async ({ victim }) => {
  const forms = (await findForms(victim)).filter(({ entry }) => !entry.form?.savesEmpty);
  expect(forms.length).toBeGreaterThan(6);
  const hostile = [
    "",
    " ",
    "\u0000",
    "💥".repeat(100),
    "a".repeat(5000),
    '\'; DROP TABLE "Plan"; --',
    "<script>alert(1)</script>",
    "../..",
    "{}",
  ];
  const own = ({ fields }: PageForm) => fields.filter(([name]) => !name.startsWith("$ACTION")).map(([name]) => name);
  const requests = forms.flatMap(({ path, cookie, form }, place) => {
    const body = (change: (data: FormData) => void) => {
      const data = fill(form, {});
      change(data);
      return { path, cookie, method: "POST", body: data };
    };
    const changesOf = (name: string): ((data: FormData) => void)[] => [
      ...hostile.map((value) => (data: FormData) => data.set(name, value)),
      (data) => data.delete(name),
      (data) => data.append(name, "again"),
      (data) => data.set(name, new File(["text"], "file.txt")),
    ];
    // The days of a week, `hours0` to `hours6`, are read by one loop: all of this is sent once to their kind, and some of it to each.
    const kindOf = (name: string) => name.replace(/\d+$/, "");
    const each = own(form).flatMap((name, at) => {
      const alike = own(form).filter((other) => kindOf(other) === kindOf(name));
      return changesOf(name)
        .filter((_, which) => which % alike.length === alike.indexOf(name) && (alike.length > 1 || isChosen(place + at, which)))
        .map(body);
    });
    return [
      ...each,
      body((data) => data.append("admin", "true")),
      body((data) => data.append("__proto__", "true")),
      body((data) => data.append("constructor", "true")),
      body((data) => data.append("learnerId", "somebody")),
      body((data) => data.append("file", new File(["x"], "../../x"))),
      body((data) => data.append("long", "a".repeat(2_000_000))),
    ];
  });
  await expectNoFault(requests, ({ headers }) => !headers["set-cookie"]?.some((cookie) => cookie.startsWith("milepost-session=")));
});

test("an unknown action does not cause a server error", async ({ victim }) => {
  const { plan, cookie } = victim;
  const paths = [...new Set(allEntries.map((entry) => pathOf(entry, plan)))].filter((path) => !path.startsWith("/api/"));
  const multipart = (name: string, value: string) => {
    const data = new FormData();
    data.append(name, value);
    return data;
  };
  const garbage = { "content-type": "multipart/form-data; boundary=x" };
  const sentTo = (path: string): Sent[] => [
    ...["x", "a".repeat(42), "a".repeat(5000), `00${"f".repeat(40)}`, "__proto__"].flatMap((id): Sent[] => [
      { path, cookie, method: "POST", headers: { "next-action": id, "content-type": "text/plain;charset=UTF-8" }, body: "[]" },
      { path, cookie, method: "POST", headers: { "next-action": id }, body: multipart("1_a", "{}") },
      { path, cookie, method: "POST", body: multipart(`$ACTION_ID_${id}`, "") },
    ]),
    { path, cookie, method: "POST", body: multipart("$ACTION_REF_1", "") },
    { path, cookie, method: "POST", body: multipart("$ACTION_1:0", '{"id":') },
    { path, cookie, method: "POST", headers: garbage, body: "--x\r\nContent-Disposition: form-data; name=" },
    { path, cookie, method: "POST", headers: garbage, body: "no boundary at all" },
    { path, cookie, method: "POST", headers: { "content-type": "multipart/form-data" }, body: "--x" },
    { path, cookie, method: "OPTIONS", body: "{}" },
    { path, cookie, headers: { rsc: "1", "next-router-state-tree": "nonsense" } },
    { path, cookie, headers: { rsc: "1", "next-router-state-tree": "%5B" } },
    { path, cookie, headers: { rsc: "1", "next-router-state-tree": "%5B%22" } },
    { path, cookie, headers: { rsc: "1", "next-router-state-tree": "%5B1%5D" } },
    { path, cookie, headers: { rsc: "1", "next-router-state-tree": "%5B%22%22,%7B%7D,1,2,3,4%5D" } },
    { path, cookie, headers: { "next-router-prefetch": "1", rsc: "1", "next-router-segment-prefetch": "/../x" } },
  ];
  /** What a page takes for a plain look at it, whole, and never hears of: each page gets a third of it, and everything goes to a third of them. */
  const lookedAt = (path: string): Sent[] => [
    { path, cookie, method: "POST", body: new URLSearchParams({ $ACTION_ID_x: "" }) },
    { path, cookie, method: "POST", headers: { "content-type": "nonsense" }, body: "a=b" },
    { path, cookie, method: "POST", body: "" },
    ...["PUT", "PATCH", "DELETE", "PROPFIND"].map((method) => ({ path, cookie, method, body: "{}" })),
    { path, cookie, method: "HEAD" },
    { path, cookie, headers: { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" } },
  ];
  // A handler is told the method.
  const handled = new Set(handlers.map((entry) => pathOf(entry, plan)));
  await expectNoFault(
    paths.flatMap((path, place) => [
      ...sentTo(path).filter((_, which) => isChosen(place, which)),
      ...lookedAt(path).filter((_, which) => (handled.has(path) ? isChosen(place, which) : isInThird(place, which))),
    ]),
  );
});

test("our own forms with broken hidden fields do not cause a server error", async ({ victim }) => {
  // A form of the settings may end the session that this test needs, even with broken fields.
  const forms = (await findForms(victim)).filter(({ path }) => path !== "/settings");
  const deep = "[".repeat(2000);
  const posted = forms.flatMap(({ path, cookie, form }) =>
    form.fields
      .filter(([name]) => name.startsWith("$ACTION"))
      .flatMap(([name, value]) =>
        ["{", "[]", '{"id":"x","bound":"$@9"}', "$@1", deep, '[{"values":{"email":"$K9"},"errors":{}}]', `${value}x`].map((broken) => {
          const body = new FormData();
          for (const [each, kept] of form.fields) body.append(each, each === name ? broken : kept);
          return { path, cookie, method: "POST", body };
        }),
      ),
  );
  await expectNoFault(posted, ({ status }) => status === 400);
  const torn = forms.flatMap(({ path, cookie, form }) =>
    form.fields
      .filter(([name]) => /^\$ACTION_(REF_)?\d/.test(name))
      .map(([gone]) => {
        const body = new FormData();
        for (const [each, kept] of form.fields) if (each !== gone) body.append(each, kept);
        return { path, cookie, method: "POST", body };
      }),
  );
  expect(torn.length).toBeGreaterThan(0);
  await expectNoFault(torn, ({ status }) => status === 400);

  const called = forms.flatMap(({ path, cookie, form }) => {
    const id = /[0-9a-f]{42}/.exec(JSON.stringify(form.fields))?.[0] ?? "";
    const headers = { "next-action": id };
    const parts = ["[", "[]", "[null]", '["$K9"]', '["$F1"]', '["$B1"]', '["$@1"]', '[{"values":"$K1"},"$K1"]', "{}", deep].map((first) => {
      const body = new FormData();
      body.append("0", first);
      return { path, cookie, method: "POST", headers, body };
    });
    const texts = ["", "[", "[]", '["text"]', '[{"values":{},"errors":{}},"text"]'].map((body) => ({
      path,
      cookie,
      method: "POST",
      headers: { ...headers, "content-type": "text/plain;charset=UTF-8" },
      body,
    }));
    return [...parts, ...texts];
  });
  await expectNoFault(called, ({ status }) => status === 400);
});

test("a form that sends its fields to another form's action changes nothing", async ({ victim }) => {
  const forms = (await findForms(victim)).filter(({ path }) => path !== "/settings");
  const requests = forms.flatMap(({ path, cookie, form }, place) =>
    forms
      .filter((other, which) => other.form !== form && isChosen(place, which))
      .map((other) => {
        const body = new FormData();
        for (const [name, value] of other.form.fields) if (name.startsWith("$ACTION")) body.append(name, value);
        for (const [name, value] of form.fields) if (!name.startsWith("$ACTION")) body.append(name, value);
        body.append("also", "this");
        return { path, cookie, method: "POST", body };
      }),
  );
  const direct = forms.map(({ path, cookie, form }) => {
    const body = new FormData();
    body.append(`$ACTION_ID_${/[0-9a-f]{42}/.exec(JSON.stringify(form.fields))?.[0]}`, "");
    return { path, cookie, method: "POST", body };
  });
  await expectNoFault([...requests, ...direct]);
});

test("next-auth's own addresses refuse broken and huge bodies", async ({ victim: { cookie } }) => {
  const paths = ["callback/credentials", "signin/credentials", "signout", "session", "_log", "no-such-thing"].map(
    (name) => `/api/auth/${name}`,
  );
  const urlencoded = { "content-type": "application/x-www-form-urlencoded" };
  await expectNoFault(
    paths.flatMap((path) => [
      ...["", "{", "null", "[]", "7", '"text"', '{"csrfToken":{"a":1}}'].map((body) => ({ path, cookie, method: "POST", body })),
      { path, cookie, method: "POST", headers: urlencoded, body: "%ff=%00&csrfToken=%" },
      { path, cookie, method: "POST", headers: { "content-type": "text/xml" }, body: "<x/>" },
      ...["PUT", "DELETE", "OPTIONS"].map((method) => ({ path, cookie, method, body: "{}" })),
    ]),
  );
  for (const path of paths) {
    const answer = await send({ path, cookie, method: "POST", headers: urlencoded, body: "a".repeat(2_000_000) });
    expect(answer.status).toBe(413);
  }
});

test("methods and hosts that the framework cannot take are refused", async ({ victim }) => {
  const { cookie } = victim;
  expect(await send({ path: "/api/auth/callback/credentials", cookie })).toMatchObject({ status: 405, headers: { allow: "POST" } });
  for (const path of ["/", "/plan", "/api/v1/roles", "/api/health/live"]) {
    expect((await send({ path, cookie, method: "TRACE" })).status, path).toBe(405);
  }
  const forms = (await findForms(victim)).map(({ path, form }) => ({ path, cookie, method: "POST", body: fill(form, {}) }));
  expect(forms.length).toBeGreaterThan(6);
  const elsewhere = { "x-forwarded-host": "evil.example", origin: "http://evil.example" };
  await expectNoFault(
    forms.map((sent) => ({ ...sent, headers: elsewhere })),
    ({ status }) => status === 403,
  );
});

test("requests from another site change nothing", async ({ victim }) => {
  const { plan, cookie } = victim;
  const forms = await findForms(victim);
  const asScript = JSON.stringify({ changes: [{ id: randomUUID(), milestoneId: first, patch: { status: "done" } }] });
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    { origin: "https://evil.example", "sec-fetch-site": "" },
    { origin: "null", "sec-fetch-site": "" },
    { origin: "", "sec-fetch-site": "" },
    { origin: "http://sub.localhost", "sec-fetch-site": "same-site" },
    { origin: address, "sec-fetch-site": "cross-site" },
    { origin: `${address}.evil.example`, "sec-fetch-site": "" },
    { origin: "http://evil.example", host: "evil.example" },
  ];
  const requests = foreign.flatMap((headers) => [
    ...forms.map(({ path, form }) => ({ path, cookie, method: "POST", headers, body: fill(form, {}) })),
    { path: `/plans/${plan}/changes`, cookie, method: "POST", headers, body: asScript },
    { path: `/plans/${plan}/changes`, cookie, method: "POST", headers, body: new URLSearchParams({ change: `state ${first} done` }) },
    { path: "/api/auth/signout", cookie, method: "POST", headers, body: new URLSearchParams({ csrfToken: "x" }) },
  ]);
  await expectNoFault(requests, ({ headers }) => !headers["set-cookie"]?.some((set) => /^milepost-session=/.test(set)));
  for (const headers of foreign) {
    const answer = await send({ path: `/plans/${plan}/changes`, cookie, method: "POST", headers, body: asScript });
    const { otherSite } = messages.fields;
    const message = headers["sec-fetch-site"] ? otherSite : messages.errors.wrongOrigin(headers.origin ?? "", address);
    expect(answer).toMatchObject({ status: 403, text: JSON.stringify({ message }) });
  }
});

/** What a browser may tell of an address: of a secret one, nothing to other sites. */
function referrerPolicyOf(path: string): string {
  if (path.startsWith("/shared/")) return "same-origin";
  return /^\/(sign-in\/link|reset|confirm-email|reminders)\//.test(path) ? "strict-origin" : "strict-origin-when-cross-origin";
}

test("every answer has the security headers, and each page its own nonce", async ({ victim }) => {
  const { plan, cookie } = victim;
  const seen = new Set<string>();
  const gets = [...pages, ...handlers.filter(({ of }) => of.endsWith("GET"))].map((entry) => pathOf(entry, plan));
  for (const path of [...new Set(gets), "/no-such-page", `/plans/${randomUUID()}`, `/plans/${randomUUID()}/export/json`]) {
    const [asLearner, asNobody] = [await send({ path, cookie }), await send({ path })];
    for (const { headers, status } of [asLearner, asNobody]) {
      const policy = String(headers["content-security-policy"]);
      const scripts = policy.split("; ").find((part) => part.startsWith("script-src")) ?? "";
      const nonce = /'nonce-([^']{20,})'/.exec(scripts)?.[1] ?? "";
      expect(nonce, path).not.toBe("");
      expect(seen, "a nonce is used once").not.toContain(nonce);
      seen.add(nonce);
      expect(scripts).not.toMatch(/unsafe|\*|https?:/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("object-src 'none'");
      expect(headers, path).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": referrerPolicyOf(path),
      });
      expect(headers, path).not.toHaveProperty("x-powered-by");
      // Answers that depend on the visitor must not be cached, not even a "not found".
      if (headers["cache-control"]?.startsWith("public")) expect(asLearner.text, path).toBe(asNobody.text);
      else if (headers["cache-control"] === "private, no-cache" && headers === asNobody.headers && isOpenPage(path.split("?")[0] ?? ""))
        expect(headers.vary, path).toContain("Cookie");
      else if (status !== 303 && status !== 307) expect(headers["cache-control"], `${status} ${path}`).toContain("no-store");
    }
  }
});

test("every script of a page has the page's nonce", async ({ victim: { cookie } }) => {
  for (const path of ["/", "/plan", "/no-such-page"]) {
    const { headers, text } = await send({ path, cookie });
    const nonce = /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1];
    const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    expect(text).not.toMatch(/<[^>]+\son\w+="/);
  }
});

test("notes that keep parsers busy are stored and shown, and the server answers others meanwhile", async () => {
  test.setTimeout(120_000);
  const { cookie } = await signUp({ role: "data-analyst" });
  const plan = await findPlanId(cookie);
  const path = `/plans/${plan}/changes`;
  let before = "";
  for (const [name, text] of Object.entries(hostileNotes)) {
    const changes = [{ id: randomUUID(), milestoneId: first, patch: { note: { text, before } } }];
    const stored = await send({ path, method: "POST", cookie, body: JSON.stringify({ changes }) });
    expect(stored.status, name).toBe(200);
    before = text;
    const asked = send({ path: `/plans/${plan}/milestones/${first}`, cookie });
    const begun = performance.now();
    await send({ path: "/api/health/live" });
    expect(performance.now() - begun, `${name}: health`).toBeLessThan(2_000);
    expect((await asked).status, name).toBe(200);
  }
  const longer = { text: "a".repeat(10_001), before };
  const body = JSON.stringify({ changes: [{ id: randomUUID(), milestoneId: first, patch: { note: longer } }] });
  const refused = await send({ path, method: "POST", cookie, body });
  expect(refused.status).toBe(400);
  expect(JSON.parse(refused.text).message).toContain("changes.0.patch.note.text");
});
