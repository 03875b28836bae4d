import { spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/clone.mjs";
import { withLock } from "../../scripts/lock.mjs";
import { makeFolder } from "../support/folder.ts";

const lockModule = JSON.stringify(join(root, "scripts", "lock.mjs"));

/** A process that notes when it begins and ends its work under the lock. */
function startWorker(lock: string, log: string) {
  const program = `import { withLock } from ${lockModule};
    import { appendFileSync } from "node:fs";
    import { setTimeout } from "node:timers/promises";
    const note = (text) => appendFileSync(${JSON.stringify(log)}, text + "\\n");
    await withLock(${JSON.stringify(lock)}, async () => { note("begin"); await setTimeout(50); note("end"); });`;
  return spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: "inherit" });
}

const waitForEnd = (child: ReturnType<typeof spawn>) => new Promise((resolve) => child.once("exit", resolve));

describe("a lock", () => {
  test("is held by one process at a time and leaves nothing behind", async () => {
    const folder = makeFolder();
    const [lock, log] = [join(folder, "lock"), join(folder, "log")];
    await Promise.all([1, 2, 3, 4, 5].map(() => waitForEnd(startWorker(lock, log))));
    expect(readFileSync(log, "utf8")).toBe("begin\nend\n".repeat(5));
    expect(existsSync(lock)).toBe(false);
  });

  test("of a killed process is taken over by exactly one process at a time", async () => {
    const folder = makeFolder();
    const [lock, log] = [join(folder, "lock"), join(folder, "log")];
    const dead = spawn(process.execPath, ["-e", ""]);
    await waitForEnd(dead);
    mkdirSync(lock);
    writeFileSync(join(lock, String(dead.pid)), "");
    await Promise.all([1, 2, 3, 4].map(() => waitForEnd(startWorker(lock, log))));
    expect(readFileSync(log, "utf8")).toBe("begin\nend\n".repeat(4));
  });

  test("makes others wait while its holder runs, and says so once", async () => {
    const folder = makeFolder();
    const [lock, log] = [join(folder, "lock"), join(folder, "log")];
    mkdirSync(lock);
    const living = spawn(process.execPath, ["-e", "setTimeout(() => {}, 1000)"]);
    writeFileSync(join(lock, String(living.pid)), "");
    const told: number[] = [];
    const ended = waitForEnd(living).then(() => appendFileSync(log, "holder ended\n"));
    await withLock(
      lock,
      async () => appendFileSync(log, "taken\n"),
      (pid) => told.push(pid),
    );
    await ended;
    expect(readFileSync(log, "utf8")).toBe("holder ended\ntaken\n");
    expect(told).toEqual([living.pid]);
  });

  test("with a foreign file inside does not block anybody", async () => {
    const lock = join(makeFolder(), "lock");
    mkdirSync(lock);
    writeFileSync(join(lock, "notes.txt"), "");
    expect(await withLock(lock, async () => "done")).toBe("done");
  });

  test("is released when the work fails", async () => {
    const lock = join(makeFolder(), "lock");
    await expect(withLock(lock, () => Promise.reject(new Error("no luck")))).rejects.toThrow("no luck");
    expect(await withLock(lock, async () => "done")).toBe("done");
  });
});

test.skipIf(process.platform === "win32")("the folder that a lock makes is for its owner alone", async () => {
  const folder = join(makeFolder(), "data");
  const before = process.umask(0o022);
  try {
    await withLock(join(folder, "preparing"), async () => {});
  } finally {
    process.umask(before);
  }
  expect((statSync(folder).mode & 0o777).toString(8)).toBe("700");
});
