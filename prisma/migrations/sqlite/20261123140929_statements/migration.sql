-- CreateTable
CREATE TABLE "Statement" (
    "learnerId" TEXT NOT NULL,
    "changeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "stepId" TEXT NOT NULL DEFAULT '',
    "device" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "changeId", "kind"),
    CONSTRAINT "Statement_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

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
    "device" TEXT NOT NULL DEFAULT '',
    "overruled" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("learnerId", "revision"),
    CONSTRAINT "Event_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Event" ("after", "at", "before", "changeId", "kind", "learnerId", "milestoneId", "planId", "revision", "stepId") SELECT "after", "at", "before", "changeId", "kind", "learnerId", "milestoneId", "planId", "revision", "stepId" FROM "Event";
DROP TABLE "Event";
ALTER TABLE "new_Event" RENAME TO "Event";
CREATE INDEX "Event_learnerId_milestoneId_idx" ON "Event"("learnerId", "milestoneId");
CREATE UNIQUE INDEX "Event_learnerId_changeId_kind_key" ON "Event"("learnerId", "changeId", "kind");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Statement_learnerId_milestoneId_idx" ON "Statement"("learnerId", "milestoneId");
