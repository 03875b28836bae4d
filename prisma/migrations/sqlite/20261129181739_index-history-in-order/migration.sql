-- The new ones first: nothing can be read while an index is dropped, until the transaction ends.
-- CreateIndex
CREATE INDEX "PlanEdit_planId_madeAt_revision_idx" ON "PlanEdit"("planId", "madeAt", "revision");

-- CreateIndex
CREATE INDEX "Event_learnerId_recordedAt_revision_idx" ON "Event"("learnerId", "recordedAt", "revision");

-- DropIndex
DROP INDEX "PlanEdit_planId_madeAt_idx";

-- DropIndex
DROP INDEX "Event_learnerId_recordedAt_idx";
