import { spawn } from "node:child_process";
import { findFreePort } from "../../scripts/free-port.ts";
import { send } from "./http.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";
import { test as base, expect, oncePerWorker } from "./test.ts";

export type Mailing = { address: string; mailbox: Mailbox };

/** Starts a server that sends its mail to a real mail server. It ends with this process. */
async function openMailing(): Promise<Mailing> {
  const mailbox = await openMailbox();
  const port = await findFreePort();
  const address = `http://localhost:${port}`;
  const program = spawn(process.execPath, ["--import", "tsx", "e2e/support/server.ts"], {
    env: { ...process.env, E2E_PORT: String(port), E2E_SMTP: mailbox.url, E2E_DATABASE_URL: undefined },
    stdio: "ignore",
  });
  process.once("exit", () => program.kill());
  await expect.poll(() => send({ path: "/", server: address }).catch(() => undefined), { timeout: 30_000 }).toBeDefined();
  return { address, mailbox };
}

/** On a server of its own that sends its mail to a real mail server. */
export const test = base.extend<{ mailing: Mailing }>({
  mailing: oncePerWorker(openMailing),
  baseURL: async ({ mailing }, use) => use(mailing.address),
});
