import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/schema.ts";

/** Starts a server that needs `answerMs` for each answer and has `seconds` to stop. */
async function start(answerMs: number, seconds: number) {
  const program = `import { createServer } from "node:http";
    import { enableGracefulShutdown, trackServer } from ${JSON.stringify(join(root, "lib", "observability", "graceful-shutdown.ts"))};
    const server = createServer((request, response) => {
      console.log("asked");
      setTimeout(() => response.end("whole"), ${answerMs});
    });
    trackServer(server);
    enableGracefulShutdown(async () => console.log("closed"), ${seconds});
    server.listen(0, "127.0.0.1", () => console.log("port " + server.address().port));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], { cwd: root });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  const printed = async (pattern: RegExp) => {
    while (!pattern.test(output)) await once(child.stdout, "data");
  };
  await printed(/port \d+/);
  const ended = once(child, "exit").then(([code]) => code as number);
  return { address: `http://127.0.0.1:${/port (\d+)/.exec(output)?.[1]}`, child, ended, printed, output: () => output };
}

test("a running request finishes, a new connection is refused, and then the rest is closed", async () => {
  const { address, child, ended, printed, output } = await start(2_000, 60);
  const running = fetch(address).then((answer) => answer.text());
  await printed(/asked/);
  child.kill("SIGTERM");
  await printed(/"stopping"/);
  await expect(fetch(address)).rejects.toThrow();
  // A second signal changes nothing.
  child.kill("SIGTERM");
  expect(await running).toBe("whole");
  expect(await ended).toBe(0);
  expect(output()).toMatch(/"stopping".*closed.*"stopped"/s);
});

test("a request that takes too long is aborted, and the exit code is 1", async () => {
  const { address, child, ended, printed, output } = await start(60_000, 1);
  const running = fetch(address).catch(() => "cut off");
  await printed(/asked/);
  child.kill("SIGINT");
  expect(await ended).toBe(1);
  expect(await running).toBe("cut off");
  expect(output()).toContain("cut off after 1 seconds");
});
