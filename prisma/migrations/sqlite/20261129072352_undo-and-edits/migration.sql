-- CreateTable
CREATE TABLE "PlanEdit" (
    "planId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL DEFAULT '',
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "undoes" TEXT NOT NULL DEFAULT '',
    "madeAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL,

    PRIMARY KEY ("planId", "id"),
    CONSTRAINT "PlanEdit_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Event" ADD COLUMN "undoes" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "AppliedChange" ADD COLUMN "undoes" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "PlanEdit_planId_madeAt_idx" ON "PlanEdit"("planId", "madeAt");
