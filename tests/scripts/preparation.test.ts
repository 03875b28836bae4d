import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/clone.mjs";
import { writeMissingSecret } from "../../scripts/preparation.mjs";
import { fingerprint, unlessDone } from "../../scripts/steps.mjs";
import { makeFolder } from "../support/folder.ts";

describe("the first .env", () => {
  test("contains its own secret and is readable by its owner only", () => {
    const file = join(makeFolder(), ".env");
    expect(writeMissingSecret(file, {})).toBe(true);
    const { NEXTAUTH_SECRET: secret } = parseEnv(readFileSync(file, "utf8"));
    expect(Buffer.from(secret ?? "", "base64url")).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const other = join(makeFolder(), ".env");
    writeMissingSecret(other, {});
    expect(parseEnv(readFileSync(other, "utf8")).NEXTAUTH_SECRET).not.toBe(secret);
  });

  test("is never overwritten", () => {
    const file = join(makeFolder(), ".env");
    writeFileSync(file, "NEXTAUTH_SECRET=mine");
    expect(writeMissingSecret(file, {})).toBe(false);
    expect(readFileSync(file, "utf8")).toBe("NEXTAUTH_SECRET=mine");
  });

  test.each([
    ["a copy of .env.example", readFileSync(join(root, ".env.example"), "utf8")],
    ["one that sets something else", "PORT=4000"],
    ["one with a secret that is a remark", "PORT=4000\n# NEXTAUTH_SECRET=old\n"],
    ["an empty one", ""],
  ])("is given a secret where it has none: %s", (_, before) => {
    const file = join(makeFolder(), ".env");
    writeFileSync(file, before);
    expect(writeMissingSecret(file, {})).toBe(true);
    const { NEXTAUTH_SECRET: secret, ...others } = parseEnv(readFileSync(file, "utf8"));
    expect(Buffer.from(secret ?? "", "base64url")).toHaveLength(32);
    const { NEXTAUTH_SECRET: _empty, ...othersBefore } = parseEnv(before);
    expect(others).toEqual(othersBefore);
    expect(writeMissingSecret(file, {})).toBe(false);
  });

  test("is not written where the environment sets the secret", () => {
    const file = join(makeFolder(), ".env");
    expect(writeMissingSecret(file, { NEXTAUTH_SECRET: "from outside" })).toBe(false);
    expect(existsSync(file)).toBe(false);
  });
});

describe("a fingerprint", () => {
  function makeSources() {
    const folder = makeFolder();
    mkdirSync(join(folder, "lib", "made"), { recursive: true });
    writeFileSync(join(folder, "lib", "a.ts"), "a");
    writeFileSync(join(folder, "lib", "made", "b.ts"), "b");
    const take = (more?: string[]) => fingerprint(folder, ["lib", "absent"], more, (path) => path === "lib/made");
    return { folder, take, before: take() };
  }

  test("stays the same while nothing changes", () => {
    const { take, before } = makeSources();
    expect(take()).toBe(before);
  });

  test("changes with a content, a name, a new file, a file that was missing, and any other input", () => {
    const { folder, take, before } = makeSources();
    const seen = new Set([before, take(["24"])]);
    writeFileSync(join(folder, "lib", "a.ts"), "A");
    seen.add(take());
    writeFileSync(join(folder, "lib", "c.ts"), "");
    seen.add(take());
    writeFileSync(join(folder, "absent"), "");
    seen.add(take());
    expect(seen.size).toBe(5);
  });

  test("does not change with files that are left out", () => {
    const { folder, take, before } = makeSources();
    writeFileSync(join(folder, "lib", "made", "b.ts"), "B");
    expect(take()).toBe(before);
  });
});

describe("a step with a stamp", () => {
  function makeStep() {
    const stamp = join(makeFolder(), "made", "stamp");
    let times = 0;
    const step = async () => {
      times += 1;
    };
    return { stamp, step, count: () => times };
  }

  test("is done once for the same sources, and again when they change", async () => {
    const { stamp, step, count } = makeStep();
    expect(await unlessDone(stamp, "one", step)).toBe(true);
    expect(await unlessDone(stamp, "one", step)).toBe(false);
    expect(await unlessDone(stamp, "two", step)).toBe(true);
    expect(count()).toBe(2);
  });

  test("is done again after it failed, also for sources that it was done for before", async () => {
    const { stamp, step, count } = makeStep();
    await unlessDone(stamp, "one", step);
    await expect(unlessDone(stamp, "two", () => Promise.reject(new Error("broken off")))).rejects.toThrow("broken off");
    expect(await unlessDone(stamp, "one", step)).toBe(true);
    expect(count()).toBe(2);
  });
});
