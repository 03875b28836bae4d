-- CreateIndex
CREATE INDEX "TimeTaken_milestoneId_idx" ON "TimeTaken"("milestoneId");
