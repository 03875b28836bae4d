-- Renames keep what is stored.
ALTER TABLE "Event" RENAME COLUMN "device" TO "clientId";
ALTER TABLE "Event" RENAME COLUMN "overruled" TO "superseded";
ALTER TABLE "Statement" RENAME COLUMN "device" TO "clientId";
