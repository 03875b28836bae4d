-- CreateTable
CREATE TABLE "Reminders" (
    "learnerId" TEXT NOT NULL,
    "sundayLetter" BOOLEAN NOT NULL,
    "missedWeek" BOOLEAN NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,
    "lookAt" TIMESTAMP(3) NOT NULL,
    "lastMadeAt" TIMESTAMP(3),
    "lastWeek" TEXT NOT NULL DEFAULT '',
    "unanswered" INTEGER NOT NULL DEFAULT 0,
    "pressedAt" TIMESTAMP(3),
    "toldFinish" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Reminders_pkey" PRIMARY KEY ("learnerId")
);

-- CreateIndex
CREATE INDEX "Reminders_lookAt_idx" ON "Reminders"("lookAt");

-- AddForeignKey
ALTER TABLE "Reminders" ADD CONSTRAINT "Reminders_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
