-- CreateTable
CREATE TABLE "Reminders" (
    "learnerId" TEXT NOT NULL PRIMARY KEY,
    "sundayLetter" BOOLEAN NOT NULL,
    "missedWeek" BOOLEAN NOT NULL,
    "since" DATETIME NOT NULL,
    "lookAt" DATETIME NOT NULL,
    "lastMadeAt" DATETIME,
    "lastWeek" TEXT NOT NULL DEFAULT '',
    "unanswered" INTEGER NOT NULL DEFAULT 0,
    "pressedAt" DATETIME,
    "toldFinish" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Reminders_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Reminders_lookAt_idx" ON "Reminders"("lookAt");
