-- The rows so far are numbered in the order in which history is told. Each keeps its place: a moment no earlier than any row before it.
ALTER TABLE "Event" ADD COLUMN "recordedAt" TIMESTAMP(3);
UPDATE "Event" SET "recordedAt" = "placed"."latest" FROM (
  SELECT "learnerId", "revision", MAX("at") OVER (PARTITION BY "learnerId" ORDER BY "revision") AS "latest" FROM "Event"
) AS "placed"
WHERE "Event"."learnerId" = "placed"."learnerId" AND "Event"."revision" = "placed"."revision";
ALTER TABLE "Event" ALTER COLUMN "recordedAt" SET NOT NULL;

CREATE INDEX "Event_learnerId_recordedAt_idx" ON "Event"("learnerId", "recordedAt");
