/**
 * Another instance of the server as far as the outbox goes: sends what is due by the mail server of the environment until the outbox is
 * empty, then writes how many it sent.
 * `tests/support/send-messages.ts <address> <where to stop>`: it stops forever "before-sending" or "after-sending" the
 * first message, and says "stopped", so that it can be killed there; "nowhere" otherwise.
 */
import { openDatabase } from "#lib/db/open.ts";
import { deliverDueMessages } from "#lib/outbox/deliver.ts";
import { sendMail } from "#lib/outbox/send-mail.ts";

const [url = "", stopAt = "nowhere"] = process.argv.slice(2);
const db = openDatabase(url);
const stop = () => {
  process.stdout.write("stopped\n");
  return new Promise<never>(() => setInterval(() => undefined, 1_000));
};
if (stopAt === "nowhere") {
  process.stdout.write("ready\n");
  await new Promise((resolve) => process.stdin.once("data", resolve));
}
const sent = await deliverDueMessages({
  db,
  async send(message) {
    if (stopAt === "before-sending") await stop();
    await sendMail(message, db);
    if (stopAt === "after-sending") await stop();
  },
});
process.stdout.write(`${sent}\n`);
await db.$disconnect();
process.exit();
