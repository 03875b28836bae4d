-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Event" (
    "learnerId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "changeId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "stepId" TEXT NOT NULL DEFAULT '',
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "clientId" TEXT NOT NULL DEFAULT '',
    "superseded" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("learnerId", "revision"),
    CONSTRAINT "Event_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- The rows so far are numbered in the order in which history is told. Each keeps its place: a moment no earlier than any row before it.
INSERT INTO "new_Event" ("recordedAt", "after", "at", "before", "changeId", "clientId", "kind", "learnerId", "milestoneId", "planId", "revision", "stepId", "superseded") SELECT MAX("at") OVER (PARTITION BY "learnerId" ORDER BY "revision"), "after", "at", "before", "changeId", "clientId", "kind", "learnerId", "milestoneId", "planId", "revision", "stepId", "superseded" FROM "Event";
DROP TABLE "Event";
ALTER TABLE "new_Event" RENAME TO "Event";
CREATE INDEX "Event_learnerId_milestoneId_idx" ON "Event"("learnerId", "milestoneId");
CREATE INDEX "Event_learnerId_recordedAt_idx" ON "Event"("learnerId", "recordedAt");
CREATE UNIQUE INDEX "Event_learnerId_changeId_kind_key" ON "Event"("learnerId", "changeId", "kind");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
