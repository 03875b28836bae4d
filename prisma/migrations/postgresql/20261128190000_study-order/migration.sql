-- Empty for the plans so far: they keep the order of the curriculum's first edition until the learner takes another.
ALTER TABLE "Plan" ADD COLUMN "studyOrder" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Plan" ADD COLUMN "byArea" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Plan" ADD COLUMN "keptOrder" TEXT NOT NULL DEFAULT '';
