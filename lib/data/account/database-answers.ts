import { type Database, database } from "#lib/db/open.ts";
import { ping } from "#lib/db/raw-queries.ts";

let asked: Promise<boolean> | undefined;

/** Whether the database answers within two seconds. Simultaneous calls share one query, unless `db` is given. */
export function databaseAnswers(db?: Database): Promise<boolean> {
  if (db) return ask(db);
  asked ??= ask(database()).finally(() => {
    asked = undefined;
  });
  return asked;
}

async function ask(db: Database, milliseconds = 2000): Promise<boolean> {
  const silence = new Promise<false>((resolve) => setTimeout(() => resolve(false), milliseconds).unref());
  const answer = ping(db).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, silence]);
}
