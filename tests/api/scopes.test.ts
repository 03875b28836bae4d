import { afterEach, expect, test } from "vitest";
import { listProblems, neededScope } from "#lib/api/define-route.ts";
import { operations, resources } from "#lib/api/routes.ts";
import { makeApiToken } from "#lib/auth/api-token.ts";
import { tokenScopes } from "#lib/data/account/api-tokens.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

// The handlers use the program's own database.
const shared = globalThis as { milepostDatabase?: UnscopedDatabase };
afterEach(() => {
  delete shared.milepostDatabase;
});
const withToken = operations.filter(({ auth }) => auth === "token");

test("reading needs a token for reading, a milestone one for ticking, and all else one for everything", () => {
  const needed = Object.fromEntries(withToken.map((operation) => [operation.id, neededScope(operation)]));
  expect(needed).toEqual({
    listPlans: "read",
    getPlan: "read",
    exportPlan: "read",
    putMilestone: "tick",
    makePlan: "all",
    changePlan: "all",
    deletePlan: "all",
    importPlan: "all",
  });
  for (const operation of operations)
    expect(listProblems(operation).includes(403), operation.id).toBe((needed[operation.id] ?? "read") !== "read");
});

describeOnBoth("a token", (databases) => {
  test.each(tokenScopes)("for %s does that and what comes before it, and nothing else", async (scope) => {
    const db = await databases.open();
    shared.milepostDatabase = db;
    const token = await makeApiToken(await addTestLearner(db), { name: "Script", scope, days: 30 }, new Date(), db);
    for (const operation of withToken) {
      const { method, path } = operation;
      const resource = resources.find((each) => each.path === path);
      const request = new Request(`http://localhost${path}`, { method, headers: { authorization: `Bearer ${token}` } });
      const answer = await resource?.[method](request, {
        params: Promise.resolve({ planId: "none", milestoneId: "none", format: "json" }),
      });
      const mayNot = tokenScopes.indexOf(scope) < tokenScopes.indexOf(neededScope(operation));
      expect(answer?.status === 403, `${operation.id}: ${answer?.status}`).toBe(mayNot);
      if (mayNot) expect(answer?.headers.get("content-type")).toBe("application/problem+json");
    }
  });
});
