-- Renames keep what is stored. SQLite cannot rename an index, so the one with the former name is made again.
ALTER TABLE "Schedule" RENAME TO "ScheduleRevision";
ALTER TABLE "ScheduleRevision" RENAME COLUMN "withdrawnAt" TO "undoneAt";

ALTER TABLE "Statement" RENAME TO "AppliedChange";
ALTER TABLE "AppliedChange" RENAME COLUMN "at" TO "occurredAt";
DROP INDEX "Statement_learnerId_milestoneId_idx";
CREATE INDEX "AppliedChange_learnerId_milestoneId_idx" ON "AppliedChange"("learnerId", "milestoneId");

ALTER TABLE "Event" RENAME COLUMN "at" TO "occurredAt";
