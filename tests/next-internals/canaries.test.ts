import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NextRequest } from "next/server.js";
import { createElement, type ReactElement, useActionState } from "react";
import { renderToReadableStream } from "react-dom/server.edge";
import { expect, test } from "vitest";
import { judgeCall, judgeHiddenFields } from "#lib/next-internals/form-format.ts";
import { isFrameworkField } from "#lib/next-internals/framework-fields.ts";
import { readRejection } from "#lib/next-internals/rejected-action.ts";

/**
 * Canaries: each asks the installed Next.js and React whether a workaround is still needed and still fits. A failure after an update
 * says what to delete or to adapt.
 */

const require = createRequire(import.meta.url);
const page = "see docs/decisions/0014-framework-internals.md";

type Client = {
  createServerReference(id: string, callServer: () => Promise<unknown>): (state: object, form: FormData) => Promise<object>;
  encodeReply(args: unknown): Promise<string | FormData>;
};
const client: Client = require("next/dist/compiled/react-server-dom-turbopack/client.node.js");
const { SERVER_REFERENCE_ID_LENGTH }: { SERVER_REFERENCE_ID_LENGTH: number } = require("next/dist/shared/lib/server-reference-info.js");

const action = client.createServerReference("40".padEnd(SERVER_REFERENCE_ID_LENGTH, "a1"), async () => ({}));

function FormWithState() {
  const [, stateAction] = useActionState(action, { values: { note: "$5 a month" }, errors: {} });
  return createElement("form", { action: stateAction });
}

const FormWithoutState = () => createElement("form", { action: action as unknown as (form: FormData) => void });

/** The hidden fields that React renders into a form. */
async function renderHiddenFields(component: () => ReactElement): Promise<FormData> {
  const stream = await renderToReadableStream(createElement(component));
  await stream.allReady;
  const form = new FormData();
  const decode = (text = "") => text.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  for (const [, attributes = ""] of (await new Response(stream).text()).matchAll(/<input\b([^>]*)>/g)) {
    form.append(decode(/name="([^"]*)"/.exec(attributes)?.[1]), decode(/value="([^"]*)"/.exec(attributes)?.[1]));
  }
  return form;
}

test.each([FormWithState, FormWithoutState])(
  "React still writes the hidden fields of a form in the format that the guard knows (%o)",
  async (component) => {
    const form = await renderHiddenFields(component);
    expect(
      [...form.keys()].length,
      `React adds no hidden fields any more: delete lib/next-internals/framework-fields.ts; ${page}`,
    ).toBeGreaterThan(0);
    expect(
      [...form.keys()].every(isFrameworkField),
      `React's own fields have other names: adapt lib/next-internals/framework-fields.ts; ${page}`,
    ).toBe(true);
    expect(
      judgeHiddenFields(form),
      `React writes forms in another format: adapt judgeHiddenFields in lib/next-internals/form-format.ts; ${page}`,
    ).toBe("known");
  },
);

test("React still writes a call from a script in the format that the guard knows", async () => {
  const form = new FormData();
  form.append("email", "ada@example.org");
  for (const args of [[form], [{ values: { note: "$5 a month" }, errors: {}, message: undefined }, form]]) {
    const body = await client.encodeReply(args);
    const fields = body instanceof FormData ? [...body] : [];
    const root = fields.find(([name]) => name === "0")?.[1];
    const names = fields.map(([name]) => name).filter((name) => name !== "0");
    expect(
      judgeCall(typeof root === "string" ? root : undefined, names),
      `React writes calls in another format: adapt judgeCall in lib/next-internals/form-format.ts; ${page}`,
    ).toBe("known");
  }
});

test("Next.js still gives actions ids of 42 characters", () => {
  expect(SERVER_REFERENCE_ID_LENGTH, `ids have another length: adapt actionId in lib/next-internals/form-format.ts; ${page}`).toBe(42);
});

test("Next.js still throws a plain error, which becomes a 500, for a router state that it cannot read", () => {
  const { DecodeError } = require("next/dist/shared/lib/utils.js");
  const { parseAndValidateFlightRouterState: read } = require("next/dist/server/app-render/parse-and-validate-flight-router-state.js");
  const message = `Next.js copes with an unreadable router state: delete lib/next-internals/router-state.ts; ${page}`;
  const fails = () => {
    try {
      read("nonsense");
      return "nothing";
    } catch (error) {
      return error instanceof DecodeError ? "a bad request" : "an error";
    }
  };
  expect(fails(), message).toBe("an error");
});

test("Next.js still compares the Origin of a form with X-Forwarded-Host, or else with Host", () => {
  const source = readFileSync(require.resolve("next/dist/server/app-render/action-handler.js"), "utf8");
  const message = `Next.js checks forms in another way: look whether lib/next-internals/own-host.ts still fits; ${page}`;
  const from = source.indexOf("function parseHostHeader(");
  const reader = source.slice(from, source.indexOf("\nfunction ", from + 1));
  expect(reader, message).toMatch(/'x-forwarded-host'[\s\S]*split\(','\)[\s\S]*headers\['host'\]/);
  expect(source, message).toContain("isCsrfOriginAllowed)(originHost, serverActions == null ? void 0 : serverActions.allowedOrigins)");
  const caller = readFileSync(require.resolve("next/dist/client/components/router-reducer/reducers/server-action-reducer.js"), "utf8");
  const shown = `The error page no longer gets the text of a refusal: look at refuseAsText in lib/next-internals/form-guard.ts; ${page}`;
  expect(caller, shown).toContain("contentType === 'text/plain' ? await res.text()");
});

test("Next.js still throws for a part of a path that it cannot decode", () => {
  const { getRouteMatcher } = require("next/dist/shared/lib/router/utils/route-matcher.js");
  const match = getRouteMatcher({ re: /^\/plans\/([^/]+?)$/, groups: { planId: { pos: 1, repeat: false, optional: false } } });
  expect(
    () => match("/plans/%ff"),
    `Next.js copes with undecodable paths: delete lib/next-internals/undecodable-path.ts; ${page}`,
  ).toThrow();
});

test("Next.js still does not pass on the address of a connection", () => {
  const request = new NextRequest("http://localhost/");
  expect("ip" in request, `NextRequest has an ip again: use it in place of lib/next-internals/client-address.ts; ${page}`).toBe(false);
});

test("Next.js still exposes its server to nobody", async () => {
  const folder = mkdtempSync(join(tmpdir(), "milepost-canary-"));
  try {
    mkdirSync(join(folder, "built", "server"), { recursive: true });
    writeFileSync(
      join(folder, "built", "server", "instrumentation.js"),
      "exports.register = (...given) => { globalThis.canaryGiven = given.length; };",
    );
    const { ensureInstrumentationRegistered } = require("next/dist/server/lib/router-utils/instrumentation-globals.external.js");
    await ensureInstrumentationRegistered(folder, "built");
    const { canaryGiven } = globalThis as { canaryGiven?: number };
    expect(canaryGiven, `register() is given something: look whether it replaces lib/next-internals/incoming-requests.ts; ${page}`).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("Next.js still listens for signals before it runs instrumentation.ts, and exits as if it had failed", () => {
  const source = readFileSync(require.resolve("next/dist/server/lib/start-server.js"), "utf8");
  const message = `Next.js stops in another way: look whether lib/next-internals/termination-signals.ts is still needed and in time; ${page}`;
  const [listens, prepares] = [source.indexOf("process.on('SIGTERM'"), source.lastIndexOf("await getRequestHandlers(")];
  expect(listens, message).toBeGreaterThan(0);
  expect(prepares, message).toBeGreaterThan(listens);
  expect(source, message).toContain("process.exit(143)");
});

test("Next.js still rejects the calls of actions in the formats that forms know", () => {
  const at = "adapt lib/next-internals/rejected-action.ts";
  const { getRedirectError } = require("next/dist/client/components/redirect.js");
  const { notFound } = require("next/dist/client/components/not-found.js");
  const { UnrecognizedActionError } = require("next/dist/client/components/unrecognized-action-error.js");
  const to = "/sign-in?next=%2Fplans%2F1;a";
  expect(readRejection(getRedirectError(to, "push")), `${at}; ${page}`).toEqual({ kind: "redirected", to });
  expect(readRejection(new UnrecognizedActionError("x")), `${at}; ${page}`).toEqual({ kind: "updated" });
  let found: unknown;
  try {
    notFound();
  } catch (error) {
    found = error;
  }
  expect(readRejection(found), `${at}; ${page}`).toEqual({ kind: "gone" });
});
