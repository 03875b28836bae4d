-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "undoes" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "AppliedChange" ADD COLUMN     "undoes" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "PlanEdit" (
    "planId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL DEFAULT '',
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "undoes" TEXT NOT NULL DEFAULT '',
    "madeAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "PlanEdit_pkey" PRIMARY KEY ("planId","id")
);

-- CreateIndex
CREATE INDEX "PlanEdit_planId_madeAt_idx" ON "PlanEdit"("planId", "madeAt");

-- AddForeignKey
ALTER TABLE "PlanEdit" ADD CONSTRAINT "PlanEdit_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;
