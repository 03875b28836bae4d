/**
 * `npm run timing [-- <rounds>]`: whether the time of an answer tells if an address has an account. Asks a production server in turn
 * for known and unknown addresses, in random order, and prints for each way of asking the medians and how often a known one took
 * longer than an unknown one: 50 % is chance. E2E_DATABASE_URL chooses PostgreSQL.
 */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "../scripts/clone.mjs";
import { findFreePort } from "../scripts/free-port.ts";
import { fill, findForm, type PageForm } from "./support/forms.ts";
import { send } from "./support/http.ts";
import { openMailbox } from "./support/mailbox.ts";

const rounds = Number(process.argv[2] ?? 300);
const port = await findFreePort();
const server = `http://localhost:${port}`;
const mailbox = await openMailbox();
const program = spawn(process.execPath, ["--import", "tsx", "e2e/support/server.ts"], {
  cwd: root,
  env: { ...process.env, E2E_PORT: String(port), E2E_SMTP: mailbox.url },
  stdio: "ignore",
});

// Limits count for one client, so each asks a few times only.
let asked = 0;
function nextClient(): string {
  asked += 1;
  return `127.0.1.${1 + (Math.floor(asked / 90) % 250)}`;
}
const makeEmail = () => `timing-${randomUUID()}@example.org`;

async function post(path: string, form: PageForm, values: Record<string, string>): Promise<number> {
  const body = fill(form, values);
  const from = nextClient();
  const start = performance.now();
  const { status } = await send({ path, server, method: "POST", body, from });
  const milliseconds = performance.now() - start;
  if (status >= 400) throw new Error(`${path} was answered with ${status}`);
  return milliseconds;
}

const readForm = async (path: string, fields: string[]) => findForm((await send({ path, server })).text, fields);

type Measured = { known: number[]; unknown: number[] };

/** Asks once for each kind of address in every round, in random order; the first rounds warm the server up and do not count. */
async function measure(ask: (email: string) => Promise<number>, known: readonly string[]): Promise<Measured> {
  const measured: Measured = { known: [], unknown: [] };
  for (let round = -20; round < rounds; round += 1) {
    const address = { known: known[(round + 20) % known.length] ?? "", unknown: makeEmail() };
    const order = Math.random() < 0.5 ? (["known", "unknown"] as const) : (["unknown", "known"] as const);
    for (const kind of order) {
      const milliseconds = await ask(address[kind]);
      if (round >= 0) measured[kind].push(milliseconds);
      // Work that continues after an answer must not count towards the next measurement.
      await sleep(30);
    }
  }
  return measured;
}

const median = (all: number[]) => all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;

function report(name: string, { known, unknown }: Measured) {
  let longer = 0;
  for (const one of known) for (const other of unknown) longer += one > other ? 1 : one === other ? 0.5 : 0;
  const share = longer / (known.length * unknown.length);
  // The spread of that share by chance alone (Mann and Whitney), twice: what 95 of 100 runs stay within.
  const chance = 2 * Math.sqrt((known.length + unknown.length + 1) / (12 * known.length * unknown.length));
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  console.log(
    `${name}: ${known.length} rounds; median known ${median(known).toFixed(2)} ms, unknown ${median(unknown).toFixed(2)} ms; known longer in ${percent(share)} (by chance ${percent(0.5 - chance)} to ${percent(0.5 + chance)})`,
  );
}

try {
  while (!(await send({ path: "/", server }).catch(() => undefined))) await sleep(100);
  const signUpForm = await readForm("/sign-up", ["email", "password"]);
  // Nine wrong passwords a quarter of an hour is what each address takes.
  const known = Array.from({ length: Math.ceil((rounds + 20) / 9) }, makeEmail);
  for (const email of known) await post("/sign-up", signUpForm, { email, password: "three quiet herons" });

  const signInForm = await readForm("/sign-in", ["email", "password"]);
  report("signing in", await measure((email) => post("/sign-in", signInForm, { email, password: "not the password" }), known));
  const resetForm = await readForm("/reset", ["email"]);
  report("asking for a reset", await measure((email) => post("/reset", resetForm, { email }), known));
  // Whether the work that goes on after the answer shows in the next one, whatever that is for.
  const next = async (email: string) => {
    await post("/reset", resetForm, { email });
    return post("/reset", resetForm, { email: makeEmail() });
  };
  report("the answer after asking for a reset", await measure(next, known));
} finally {
  program.kill();
  await mailbox.close();
}
