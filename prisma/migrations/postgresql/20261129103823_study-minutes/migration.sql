-- AlterTable
ALTER TABLE "Plan" ADD COLUMN     "paceAnswered" INTEGER,
ADD COLUMN     "pacePercent" INTEGER NOT NULL DEFAULT 100;

-- CreateTable
CREATE TABLE "TimeTaken" (
    "learnerId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TimeTaken_pkey" PRIMARY KEY ("learnerId","milestoneId")
);

-- CreateTable
CREATE TABLE "StudyMinutes" (
    "planId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StudyMinutes_pkey" PRIMARY KEY ("planId","milestoneId","day")
);

-- AddForeignKey
ALTER TABLE "TimeTaken" ADD CONSTRAINT "TimeTaken_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudyMinutes" ADD CONSTRAINT "StudyMinutes_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;
