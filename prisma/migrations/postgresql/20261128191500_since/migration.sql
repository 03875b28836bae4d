-- Null for the events so far: what they set holds since they were made, and an undo of one of them counts from its own time.
ALTER TABLE "Event" ADD COLUMN     "beforeSince" TIMESTAMP(3),
ADD COLUMN     "since" TIMESTAMP(3);
