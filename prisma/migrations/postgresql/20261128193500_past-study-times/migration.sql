-- Empty for the plans so far: only an import brings study times from before the first schedule revision.
ALTER TABLE "Plan" ADD COLUMN "pastStudyTimes" TEXT NOT NULL DEFAULT '[]';
