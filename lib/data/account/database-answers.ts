import { type Database, database } from "#lib/db/open.ts";

let asked: Promise<boolean> | undefined;

/**
 * Whether the database answers within two seconds. However many ask at once, it is asked once.
 * A database that is given is asked on its own.
 */
export function databaseAnswers(db?: Database): Promise<boolean> {
  if (db) return ask(db);
  asked ??= ask(database()).finally(() => {
    asked = undefined;
  });
  return asked;
}

async function ask(db: Database, milliseconds = 2000): Promise<boolean> {
  const silence = new Promise<false>((resolve) => setTimeout(() => resolve(false), milliseconds).unref());
  const answer = db.$queryRaw`SELECT 1 FROM "Learner" LIMIT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answer, silence]);
}
