-- AlterTable
ALTER TABLE "PlanMilestone" ADD COLUMN "minutes" INTEGER;

-- CreateTable
CREATE TABLE "OwnMilestone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "steps" TEXT NOT NULL DEFAULT '[]',
    "addedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "OwnMilestone_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Schedule" (
    "planId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "startsOn" TEXT NOT NULL,
    "minutesPerWeekday" TEXT NOT NULL,
    "daysOff" TEXT NOT NULL DEFAULT '[]',
    "targetDate" TEXT,
    "timeZone" TEXT NOT NULL,
    "dates" TEXT NOT NULL,

    PRIMARY KEY ("planId", "revision"),
    CONSTRAINT "Schedule_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LearnerNote" (
    "learnerId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "milestoneId"),
    CONSTRAINT "LearnerNote_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Evidence_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Plan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "roleId" TEXT NOT NULL,
    "catalogVersion" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "openedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ownOrder" TEXT NOT NULL DEFAULT '[]',
    CONSTRAINT "Plan_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Plan" ("catalogVersion", "createdAt", "id", "learnerId", "openedAt", "roleId") SELECT "catalogVersion", "createdAt", "id", "learnerId", "openedAt", "roleId" FROM "Plan";
DROP TABLE "Plan";
ALTER TABLE "new_Plan" RENAME TO "Plan";
CREATE UNIQUE INDEX "Plan_learnerId_roleId_key" ON "Plan"("learnerId", "roleId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "OwnMilestone_planId_idx" ON "OwnMilestone"("planId");

-- CreateIndex
CREATE INDEX "Evidence_learnerId_milestoneId_idx" ON "Evidence"("learnerId", "milestoneId");
