-- AlterTable
ALTER TABLE "Plan" ADD COLUMN     "ownOrder" TEXT NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "PlanMilestone" ADD COLUMN     "minutes" INTEGER;

-- CreateTable
CREATE TABLE "OwnMilestone" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "steps" TEXT NOT NULL DEFAULT '[]',
    "addedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OwnMilestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Schedule" (
    "planId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),
    "startsOn" TEXT NOT NULL,
    "minutesPerWeekday" TEXT NOT NULL,
    "daysOff" TEXT NOT NULL DEFAULT '[]',
    "targetDate" TEXT,
    "timeZone" TEXT NOT NULL,
    "dates" TEXT NOT NULL,

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("planId","revision")
);

-- CreateTable
CREATE TABLE "LearnerNote" (
    "learnerId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LearnerNote_pkey" PRIMARY KEY ("learnerId","milestoneId")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OwnMilestone_planId_idx" ON "OwnMilestone"("planId");

-- CreateIndex
CREATE INDEX "Evidence_learnerId_milestoneId_idx" ON "Evidence"("learnerId", "milestoneId");

-- AddForeignKey
ALTER TABLE "OwnMilestone" ADD CONSTRAINT "OwnMilestone_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearnerNote" ADD CONSTRAINT "LearnerNote_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
