import { judgeHiddenFields } from "#lib/next-internals/form-format.ts";
import { readRoutesManifest } from "#lib/next-internals/routes-manifest.ts";
import { fill, findForm, readForms } from "./support/forms.ts";
import { send } from "./support/http.ts";
import { expect, test } from "./support/test.ts";

/**
 * Canaries: each asks the production server whether a workaround in lib/next-internals is still needed and still fits. A failure after
 * an update says what to delete or to adapt.
 */

const page = "see docs/decisions/0014-framework-internals.md";

/** A field of no known format, with which the guard passes a form on as it is. */
const unknownField = "$CANARY";

test("the forms of real pages have the format that the guard knows", async () => {
  let count = 0;
  for (const path of ["/", "/choose", "/sign-in", "/sign-up", "/reset"]) {
    for (const form of readForms((await send({ path })).text)) {
      const hidden = form.fields.filter(([name]) => name.startsWith("$"));
      count += hidden.length;
      expect(judgeHiddenFields(fill({ ...form, fields: hidden }, {})), `${path}: adapt lib/next-internals/form-format.ts; ${page}`).toBe(
        "known",
      );
    }
  }
  expect(count, `forms name their actions in another way: adapt lib/next-internals/form-format.ts; ${page}`).toBeGreaterThan(4);
});

test("Next.js still answers a form that it cannot decode with a server error", async () => {
  const form = findForm((await send({ path: "/sign-in" })).text, ["email"]);
  const id = /[0-9a-f]{42}/.exec(JSON.stringify(form.fields))?.[0] ?? "";
  const state = form.fields.find(([name]) => /^\$ACTION_\d+:1$/.test(name))?.[0] ?? "";
  const posted = await send({ path: "/sign-in", method: "POST", body: fill(form, { [state]: "[", [unknownField]: "" }) });
  const call = new FormData();
  call.append("0", "[");
  call.append(unknownField, "");
  const called = await send({ path: "/sign-in", method: "POST", headers: { "next-action": id }, body: call });
  const message = `Next.js answers a broken form by itself: delete lib/next-internals/form-format.ts and the last check of form-guard.ts; ${page}`;
  expect([posted.status, called.status], message).toEqual([500, 500]);
});

test("the build's list of routes has the format that the log needs", () => {
  const routes = readRoutesManifest();
  const message = `adapt lib/next-internals/routes-manifest.ts; ${page}`;
  expect(
    routes?.staticRoutes.map((route) => route.page),
    message,
  ).toContain("/roles");
  expect(
    routes?.dynamicRoutes.map((route) => route.page),
    message,
  ).toContain("/roles/[role]");
});
