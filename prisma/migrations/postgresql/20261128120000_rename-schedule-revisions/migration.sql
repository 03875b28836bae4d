-- Renames keep what is stored. PostgreSQL keeps the names of keys and indexes when a table is renamed, so they are renamed as well.
ALTER TABLE "Schedule" RENAME TO "ScheduleRevision";
ALTER TABLE "ScheduleRevision" RENAME COLUMN "withdrawnAt" TO "undoneAt";
ALTER TABLE "ScheduleRevision" RENAME CONSTRAINT "Schedule_pkey" TO "ScheduleRevision_pkey";
ALTER TABLE "ScheduleRevision" RENAME CONSTRAINT "Schedule_planId_fkey" TO "ScheduleRevision_planId_fkey";

ALTER TABLE "Statement" RENAME TO "AppliedChange";
ALTER TABLE "AppliedChange" RENAME COLUMN "at" TO "occurredAt";
ALTER TABLE "AppliedChange" RENAME CONSTRAINT "Statement_pkey" TO "AppliedChange_pkey";
ALTER TABLE "AppliedChange" RENAME CONSTRAINT "Statement_learnerId_fkey" TO "AppliedChange_learnerId_fkey";
ALTER INDEX "Statement_learnerId_milestoneId_idx" RENAME TO "AppliedChange_learnerId_milestoneId_idx";

ALTER TABLE "Event" RENAME COLUMN "at" TO "occurredAt";
