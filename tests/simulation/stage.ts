import { bundleDevices } from "./bundle.ts";
import { Clock } from "./clock.ts";
import { makeDisk } from "./device.ts";
import type { Stage } from "./history.ts";
import { Server } from "./server.ts";

/** Prepares what all histories of a process share: the bundled product, a migrated database, and six devices. */
export async function prepareStage(): Promise<Stage> {
  const stage = { clock: new Clock() } as Stage;
  const programs = await bundleDevices();
  const server = await Server.start(() => stage.clock);
  return Object.assign(stage, { programs, server, disks: Array.from({ length: 6 }, () => makeDisk(programs)) });
}
