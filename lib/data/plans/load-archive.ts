import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { listSignInLinks } from "#lib/data/unscoped-queries.ts";
import { type Database, database } from "#lib/db/open.ts";
import { loadPlanExport } from "./load-plan-export.ts";
import { readInPieces } from "./read-in-pieces.ts";

const oldestFirst = { createdAt: "asc" } as const;

/**
 * Everything that is stored about a learner, table by table and whole, but for secrets and their fingerprints. A column that is
 * added to a table is in here by itself; a table that is added has to be named, and a test sees to that. People's programs read
 * the archive, so its files and fields keep their names where the database has others.
 */
export async function loadArchive(learner: LearnerId, catalog: Catalog = shippedCatalog(), db: Database = database()) {
  const client = learnerDb(learner, db);
  const { passwordHash, ...profile } = await client.learner.findUniqueOrThrow({ where: { id: learner } });
  const [waysToSignIn, signInLinks, sessions, securityEvents, accountLinks, apiKeys, apiAnswers, messages, reminders, webhooks, devices] =
    await Promise.all([
      client.account.findMany(),
      listSignInLinks(profile.email, db),
      client.session.findMany({ omit: { tokenHash: true }, orderBy: oldestFirst }),
      client.securityEvent.findMany({ orderBy: { at: "asc" } }),
      client.accountLink.findMany({ omit: { tokenHash: true }, orderBy: oldestFirst }),
      client.apiToken.findMany({ omit: { tokenHash: true }, orderBy: oldestFirst }),
      client.idempotentAnswer.findMany({ omit: { requestHash: true }, orderBy: oldestFirst }),
      client.outboxMessage.findMany({ orderBy: [{ madeAt: "asc" }, { id: "asc" }] }),
      client.reminders.findFirst(),
      client.webhook.findMany({ orderBy: oldestFirst }),
      client.pushDevice.findMany({ omit: { auth: true }, orderBy: oldestFirst }),
    ]);
  const [milestones, steps, notes, timesTaken, evidence, events, appliedChanges] = await Promise.all([
    client.learnerMilestone.findMany({ orderBy: { statusAt: "asc" } }),
    client.learnerStep.findMany({ orderBy: { tickedAt: "asc" } }),
    client.learnerNote.findMany({ orderBy: { changedAt: "asc" } }),
    client.timeTaken.findMany({ orderBy: { changedAt: "asc" } }),
    client.evidence.findMany({ orderBy: { addedAt: "asc" } }),
    readInPieces((piece) => client.event.findMany({ orderBy: { revision: "asc" }, ...piece })),
    readInPieces((piece) => client.appliedChange.findMany({ orderBy: [{ revision: "asc" }, { changeId: "asc" }], ...piece })),
  ]);
  const rows = await client.plan.findMany({
    include: {
      milestones: { orderBy: [{ addedAt: "asc" }, { milestoneId: "asc" }] },
      ownMilestones: { orderBy: [{ addedAt: "asc" }, { id: "asc" }] },
      scheduleRevisions: { orderBy: { revision: "asc" } },
      studied: { orderBy: [{ day: "asc" }, { milestoneId: "asc" }] },
      edits: { orderBy: [{ madeAt: "asc" }, { revision: "asc" }] },
      calendarFeed: { omit: { tokenHash: true } },
      share: { omit: { tokenHash: true } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const plans = await Promise.all(
    rows.map(async ({ scheduleRevisions, ...plan }) => ({
      row: { ...plan, schedules: scheduleRevisions.map(({ undoneAt, ...revision }) => ({ ...revision, withdrawnAt: undoneAt })) },
      copy: await loadPlanExport(learner, plan.id, catalog, db),
    })),
  );
  const withTime = <Row extends { occurredAt: Date }>({ occurredAt, ...row }: Row) => ({ ...row, at: occurredAt });
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
      messages,
      reminders,
      webhooks,
      devices,
    },
    learning: { milestones, steps, notes, timesTaken, evidence, history: events.map(withTime), statements: appliedChanges.map(withTime) },
    plans,
  };
}
