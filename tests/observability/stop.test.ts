import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { root } from "../../scripts/schema.ts";

/** A program with a server that takes so long for each answer, and that is given one second to stop. */
async function start(answerMs: number) {
  const program = `import { createServer } from "node:http";
    import { noteServer, stopGently } from ${JSON.stringify(join(root, "lib", "watch", "stop.ts"))};
    const server = createServer((request, response) => setTimeout(() => response.end("whole"), ${answerMs}));
    noteServer(server);
    stopGently(async () => console.log("closed"), 1);
    server.listen(0, "127.0.0.1", () => console.log("port " + server.address().port));`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], { cwd: root });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  while (!/port \d+/.test(output)) await once(child.stdout, "data");
  const ended = once(child, "exit").then(([code]) => code as number);
  return { address: `http://127.0.0.1:${/port (\d+)/.exec(output)?.[1]}`, child, ended, output: () => output };
}

test("what is running is finished, what is new is not taken, and then the rest is closed", async () => {
  const { address, child, ended, output } = await start(500);
  const running = fetch(address).then((answer) => answer.text());
  await sleep(100);
  child.kill("SIGTERM");
  await sleep(100);
  await expect(fetch(address)).rejects.toThrow();
  // Being told again changes nothing.
  child.kill("SIGTERM");
  expect(await running).toBe("whole");
  expect(await ended).toBe(0);
  expect(output()).toMatch(/"stopping".*closed.*"stopped"/s);
});

test("what takes too long is cut off, and the exit code says so", async () => {
  const { address, child, ended, output } = await start(60_000);
  const running = fetch(address).catch(() => "cut off");
  await sleep(100);
  child.kill("SIGINT");
  expect(await ended).toBe(1);
  expect(await running).toBe("cut off");
  expect(output()).toContain("was cut off after 1 seconds");
});
