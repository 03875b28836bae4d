-- Empty for the plans so far: the days of what was done in them stay those of the zone that they have now.
ALTER TABLE "Plan" ADD COLUMN "earlierZones" TEXT NOT NULL DEFAULT '[]';
