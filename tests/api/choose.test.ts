import { expect, test } from "vitest";
import { PATCH } from "#app/api/v1/plans/[planId]/route.ts";
import { makeApiToken } from "#lib/auth/api-token.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

const role = getRole("data-analyst");
const [choice] = role.choices;
const chosen = choice?.default ?? "";
const other = choice?.milestones.find((id) => id !== chosen) ?? "";

type Answer = { items: { milestoneId: string; importance: string }[]; choices: { milestoneIds: string[] }[]; errors?: { field: string }[] };

describeOnBoth("PATCH /api/v1/plans/{planId}, what is planned and in which order", (databases) => {
  test("a choice is swapped or taken besides, one area comes at a time, and nonsense names its field", async () => {
    const db = await databases.open();
    // Route handlers use the program's one database, which is kept here.
    Object.assign(globalThis, { milepostDatabase: db });
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, role, new Date(), catalog(), db);
    const token = await makeApiToken(learner, { name: "test", scope: "all", days: 30 }, new Date(), db);
    const patch = async (body: unknown): Promise<{ status: number; body: Answer }> => {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const address = `https://milepost.invalid/api/v1/plans/${planId}`;
      const request = new Request(address, { method: "PATCH", headers, body: JSON.stringify(body) });
      const answer = await PATCH(request, { params: Promise.resolve({ planId }) });
      return { status: answer.status, body: await answer.json() };
    };
    const idsOf = ({ body }: { body: Answer }) => body.items.map(({ milestoneId }) => milestoneId);

    const swapped = await patch({ choose: { milestoneId: other, insteadOf: chosen } });
    expect(swapped.status).toBe(200);
    expect(idsOf(swapped)).toContain(other);
    expect(idsOf(swapped)).not.toContain(chosen);
    expect(swapped.body.choices[0]?.milestoneIds).toEqual(choice?.milestones);
    expect(swapped.body.items.find(({ milestoneId }) => milestoneId === other)?.importance).toBe("core");

    const both = await patch({ choose: { milestoneId: chosen } });
    expect(idsOf(both)).toEqual(expect.arrayContaining([chosen, other]));
    expect(both.body.items.find(({ milestoneId }) => milestoneId === other)?.importance).toBe("extra");

    const byArea = await patch({ byArea: true });
    expect(byArea.body).toMatchObject({ byArea: true });
    expect(idsOf(byArea)).not.toEqual(idsOf(both));
    expect(idsOf(await patch({ byArea: false }))).toEqual(idsOf(both));

    for (const [choose, field] of [
      [{ milestoneId: "sql-basics" }, "choose.milestoneId"],
      [{ milestoneId: other, insteadOf: "sql-basics" }, "choose.insteadOf"],
      [{ milestoneId: other, insteadOf: other }, "choose.insteadOf"],
    ] as const) {
      const refused = await patch({ choose });
      expect([refused.status, refused.body.errors?.map((error) => error.field)], JSON.stringify(choose)).toEqual([400, [field]]);
    }
    expect(idsOf(await patch({ byArea: false }))).toEqual(idsOf(both));
  });
});
