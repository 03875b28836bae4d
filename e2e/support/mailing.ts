import { spawn } from "node:child_process";
import { findFreePort } from "../../scripts/free-port.ts";
import { send } from "./http.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";
import { test as base, expect } from "./test.ts";

export type Mailing = { address: string; mailbox: Mailbox };

/** A server of its own that sends its mail to a real mail server. */
export const test = base.extend<object, { mailing: Mailing }>({
  mailing: [
    // biome-ignore lint/correctness/noEmptyPattern: this is how Playwright is told that nothing else is needed
    async ({}, use) => {
      const mailbox = await openMailbox();
      const port = await findFreePort();
      const address = `http://localhost:${port}`;
      const program = spawn(process.execPath, ["--import", "tsx", "e2e/support/server.ts"], {
        env: { ...process.env, E2E_PORT: String(port), E2E_SMTP: mailbox.url, E2E_DATABASE_URL: undefined },
        stdio: "ignore",
      });
      await expect.poll(() => send({ path: "/", server: address }).catch(() => undefined), { timeout: 30_000 }).toBeDefined();
      await use({ address, mailbox });
      program.kill();
      await mailbox.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ mailing }, use) => use(mailing.address),
});
