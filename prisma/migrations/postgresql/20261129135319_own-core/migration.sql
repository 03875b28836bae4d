-- AlterTable
ALTER TABLE "Plan" ADD COLUMN     "ownCore" TEXT NOT NULL DEFAULT '[]';
