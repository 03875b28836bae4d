import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";
import { loadPlanExport } from "./load-plan-export.ts";

const oldestFirst = { createdAt: "asc" } as const;

/**
 * Everything that is stored about a learner, table by table and whole, but for the fingerprints of secrets. A column that is
 * added to a table is in here by itself; a table that is added has to be named, and a test sees to that.
 */
export async function loadArchive(learner: LearnerId, catalog: Catalog = shippedCatalog(), db: Database = database()) {
  const mine = { where: { learnerId: learner } };
  const { passwordHash, ...profile } = await db.learner.findUniqueOrThrow({ where: { id: learner } });
  const [waysToSignIn, signInLinks, sessions, securityEvents, accountLinks, apiKeys, apiAnswers] = await Promise.all([
    db.account.findMany({ where: { userId: learner } }),
    db.verificationToken.findMany({ where: { identifier: profile.email }, omit: { token: true }, orderBy: { expires: "asc" } }),
    db.session.findMany({ ...mine, omit: { tokenHash: true }, orderBy: oldestFirst }),
    db.securityEvent.findMany({ ...mine, orderBy: { at: "asc" } }),
    db.accountLink.findMany({ ...mine, omit: { tokenHash: true }, orderBy: oldestFirst }),
    db.apiToken.findMany({ ...mine, omit: { tokenHash: true }, orderBy: oldestFirst }),
    db.idempotentAnswer.findMany({ ...mine, omit: { requestHash: true }, orderBy: oldestFirst }),
  ]);
  const [milestones, steps, notes, evidence, history, statements] = await Promise.all([
    db.learnerMilestone.findMany({ ...mine, orderBy: { statusAt: "asc" } }),
    db.learnerStep.findMany({ ...mine, orderBy: { tickedAt: "asc" } }),
    db.learnerNote.findMany({ ...mine, orderBy: { changedAt: "asc" } }),
    db.evidence.findMany({ ...mine, orderBy: { addedAt: "asc" } }),
    db.event.findMany({ ...mine, orderBy: { revision: "asc" } }),
    db.statement.findMany({ ...mine, orderBy: [{ revision: "asc" }, { changeId: "asc" }] }),
  ]);
  const rows = await db.plan.findMany({
    ...mine,
    include: {
      milestones: { orderBy: [{ addedAt: "asc" }, { milestoneId: "asc" }] },
      ownMilestones: { orderBy: [{ addedAt: "asc" }, { id: "asc" }] },
      schedules: { orderBy: { revision: "asc" } },
      calendarFeed: { omit: { tokenHash: true } },
      share: { omit: { tokenHash: true } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const plans = await Promise.all(rows.map(async (row) => ({ row, copy: await loadPlanExport(learner, row.id, catalog, db) })));
  return {
    account: {
      profile: { ...profile, hasPassword: passwordHash !== null },
      waysToSignIn,
      signInLinks,
      sessions,
      securityEvents,
      accountLinks,
      apiKeys,
      apiAnswers,
    },
    learning: { milestones, steps, notes, evidence, history, statements },
    plans,
  };
}
