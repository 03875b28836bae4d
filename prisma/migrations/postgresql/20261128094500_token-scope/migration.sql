-- Tokens from before may do everything and end only when they are revoked, as they were made.
ALTER TABLE "ApiToken" ADD COLUMN "scope" TEXT NOT NULL DEFAULT 'all';
ALTER TABLE "ApiToken" ADD COLUMN "expiresAt" TIMESTAMP(3);
