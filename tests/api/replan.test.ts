import { expect, test } from "vitest";
import { PATCH } from "#app/api/v1/plans/[planId]/route.ts";
import { makeApiToken } from "#lib/auth/api-token.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { findLatestRevision } from "#lib/data/schedules/schedules.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

const studyTime = {
  startsOn: "2027-01-04",
  minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0],
  startTimes: ["18:30", null, null, "07:00", null, null, null],
  daysOff: [{ from: "2027-12-24", to: "2028-01-02" }],
  targetDate: null,
  timeZone: "Europe/Berlin",
};

describeOnBoth("PATCH /api/v1/plans/{planId}", (databases) => {
  test("the same study time three times stores one schedule revision, and there is nothing to undo", async () => {
    const db = await databases.open();
    // Route handlers use the program's one database, which is kept here.
    Object.assign(globalThis, { milepostDatabase: db });
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), new Date(), catalog(), db);
    const token = await makeApiToken(learner, { name: "test", scope: "all", days: 30 }, new Date(), db);
    const patch = async (body: unknown) => {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const request = new Request(`https://milepost.invalid/api/v1/plans/${planId}`, {
        method: "PATCH",
        headers,
        body: JSON.stringify(body),
      });
      const answer = await PATCH(request, { params: Promise.resolve({ planId }) });
      return { status: answer.status, body: await answer.json() };
    };

    const [first, ...repeated] = [await patch(studyTime), await patch(studyTime), await patch(studyTime)];
    expect(first).toMatchObject({ status: 200, body: studyTime });
    expect(repeated).toEqual([first, first]);
    expect(await findLatestRevision(learner, planId, db)).toMatchObject({ revision: 1, canUndo: false });

    // Together they store no more than one after another.
    await Promise.all([1, 2, 3].map(() => patch({ targetDate: "2029-12-31" })));
    expect(await findLatestRevision(learner, planId, db)).toMatchObject({ revision: 2, canUndo: true });

    // Start times stay where a request does not name them, and null removes them.
    expect((await patch({ targetDate: null })).body.startTimes).toEqual(studyTime.startTimes);
    expect((await patch({ startTimes: null })).body.startTimes).toBeNull();
    expect(await patch({ startTimes: ["25:00", null, null, null, null, null, null] })).toMatchObject({ status: 400 });
  });
});
