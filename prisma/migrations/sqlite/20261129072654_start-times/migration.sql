-- Empty for the revisions so far: nobody was asked at what time they study.
ALTER TABLE "ScheduleRevision" ADD COLUMN "startTimes" TEXT NOT NULL DEFAULT '[]';
