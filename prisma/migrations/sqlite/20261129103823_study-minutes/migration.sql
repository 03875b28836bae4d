-- CreateTable
CREATE TABLE "TimeTaken" (
    "learnerId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "changedAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "milestoneId"),
    CONSTRAINT "TimeTaken_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StudyMinutes" (
    "planId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "changedAt" DATETIME NOT NULL,

    PRIMARY KEY ("planId", "milestoneId", "day"),
    CONSTRAINT "StudyMinutes_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Plan" ADD COLUMN "pacePercent" INTEGER NOT NULL DEFAULT 100;

-- AlterTable
ALTER TABLE "Plan" ADD COLUMN "paceAnswered" INTEGER;
