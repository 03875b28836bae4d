-- CreateTable
CREATE TABLE "Webhook" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "events" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Webhook_learnerId_idx" ON "Webhook"("learnerId");

-- AddForeignKey
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
