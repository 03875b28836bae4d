import { setTimeout as sleep } from "node:timers/promises";
import { migrate } from "#lib/db/migrate.ts";
import { isPostgres, openDatabase } from "#lib/db/open.ts";
import { migrationsFolder } from "../../tests/support/templates.ts";
import { startInstance } from "../support/instance.ts";
import { findLosses, gatherStorm, type Storm } from "./storm-of-ticks.ts";

/** Kills the production server with SIGKILL during a storm of ticks, again and again, and looks for what it had acknowledged. */
export async function runKillRounds(databaseUrl: string, rounds: number): Promise<{ figure: string; losses: string[] }> {
  await migrate(databaseUrl, migrationsFolder);
  const losses: string[] = [];
  let storm: Storm | undefined;
  for (let round = 1; round <= rounds; round += 1) {
    const instance = await startInstance({ databaseUrl });
    storm ??= await gatherStorm(instance.server, 10);
    let isOver = false;
    const raging = storm.rage(instance.server, () => isOver);
    const before = storm.acknowledged.size;
    // Not before something was stored, else the round would show nothing.
    while (storm.acknowledged.size < before + 10) await sleep(5);
    await sleep(Math.random() * 800);
    const end = await instance.stop("SIGKILL");
    isOver = true;
    await raging;
    if (end !== "SIGKILL") losses.push(`in round ${round} the server ended by itself: ${end}`);
    const db = openDatabase(databaseUrl);
    losses.push(...(await findLosses(db, storm.acknowledged)));
    if (!isPostgres(databaseUrl)) {
      const [check] = await db.$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check`;
      if (check?.integrity_check !== "ok") losses.push(`the file is damaged: ${check?.integrity_check}`);
    }
    await db.$disconnect();
  }
  const { acknowledged, unanswered } = storm ?? { acknowledged: new Set(), unanswered: 0 };
  return { figure: `${rounds} rounds, ${acknowledged.size} ticks acknowledged, ${unanswered} cut off, ${losses.length} losses`, losses };
}
