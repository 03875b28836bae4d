-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "device" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "overruled" BOOLEAN NOT NULL DEFAULT false;

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
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("learnerId","changeId","kind")
);

-- CreateIndex
CREATE INDEX "Statement_learnerId_milestoneId_idx" ON "Statement"("learnerId", "milestoneId");

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
