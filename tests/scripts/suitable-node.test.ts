import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import semver from "semver";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/clone.mjs";
import { isSuitable } from "../../scripts/suitable-node.mjs";
import { makeFolder } from "../support/folder.ts";

const range: string = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node;

describe("the Node version", () => {
  test.each([
    ...["16.20.2", "18.20.4", "20.19.0", "20.20.2", "21.7.0", "22.0.0", "22.21.1"],
    ...["22.22.0", "22.23.3", "23.11.0", "24.0.0", "24.7.0", "24.8.0", "24.21.0", "25.0.0", "26.12.1"],
  ])("%s is suitable exactly where package.json says so", (version) => {
    expect(isSuitable(version)).toBe(semver.satisfies(version, range));
  });

  test("of a program that answers nothing is not suitable", () => {
    expect(isSuitable("")).toBe(false);
  });
});

/** A clone that has the commands and nothing installed, and a program to start. */
function makeClone() {
  const folder = makeFolder();
  for (const part of ["scripts", join("lib", "next-internals")]) cpSync(join(root, part), join(folder, part), { recursive: true });
  const program = `console.log(JSON.stringify([process.versions.node, process.argv.slice(2), process.env.PATH])); process.exitCode = 3;`;
  writeFileSync(join(folder, "program.mjs"), program);
  return folder;
}

/** Starts the program of a clone on a Node that says that it is an old one. */
async function startOnOldNode(folder: string, variables: Record<string, string> = {}) {
  const age = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } });`;
  const given = ["--import", `data:text/javascript,${encodeURIComponent(age)}`, "scripts/launch.mjs", "program.mjs", "--now", "a b"];
  const started = spawn(process.execPath, given, { cwd: folder, env: { ...process.env, ...variables } });
  let [output, errors] = ["", ""];
  started.stdout.on("data", (text) => {
    output += text;
  });
  started.stderr.on("data", (text) => {
    errors += text;
  });
  const code = await new Promise((resolve) => started.once("close", resolve));
  return { code, output, errors };
}

const { packages } = JSON.parse(readFileSync(join(root, "scripts", "node", "package-lock.json"), "utf8"));
const forThisMachine = Object.keys(packages).find((path) => packages[path].os === process.platform && packages[path].cpu === process.arch);
if (!forThisMachine) throw new Error("there is no Node to fetch for this machine");

/** A package as a registry serves it, whose program passes for a Node. */
function packFalseNode(name: string, version: string): Buffer {
  const folder = makeFolder();
  mkdirSync(join(folder, "package", "bin"), { recursive: true });
  writeFileSync(join(folder, "package", "package.json"), JSON.stringify({ name, version }));
  writeFileSync(join(folder, "package", "bin", "node"), `#!/bin/sh\necho ${version}\n`, { mode: 0o755 });
  return spawnSync("tar", ["-czf", "-", "-C", folder, "package"]).stdout;
}

describe("on a machine whose Node is too old", () => {
  test("a command goes on with the fetched one, which what it starts finds first", async () => {
    const folder = makeClone();
    const programs = join(folder, ".data", "node", forThisMachine, "bin");
    mkdirSync(programs, { recursive: true });
    symlinkSync(process.execPath, join(programs, "node"));
    const { code, output, errors } = await startOnOldNode(folder);
    const [version, given, path] = JSON.parse(output);
    expect({ code, version, given }).toEqual({ code: 3, version: process.versions.node, given: ["--now", "a b"] });
    expect(path.startsWith(programs)).toBe(true);
    expect(errors).toBe(`- Node 20.20.2 is too old for Milepost: going on with Node ${process.versions.node} from .data/node.\n`);
  });

  test("a fetched one whose checksum is another is not used, and what to do is said", async () => {
    const folder = makeClone();
    const name = forThisMachine.replace("node_modules/", "");
    const { version } = packages[forThisMachine];
    const packed = packFalseNode(name, version);
    const asked: string[] = [];
    const registry = createServer((request, response) => {
      asked.push(String(request.url));
      if (request.url?.endsWith(".tgz")) return response.end(packed);
      const tarball = `http://${request.headers.host}/${name}.tgz`;
      response.setHeader("Content-Type", "application/json");
      response.end(
        JSON.stringify({ name, "dist-tags": { latest: version }, versions: { [version]: { name, version, dist: { tarball } } } }),
      );
    });
    await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
    try {
      const { code, output, errors } = await startOnOldNode(folder, {
        npm_config_registry: `http://127.0.0.1:${(registry.address() as AddressInfo).port}`,
        npm_config_cache: makeFolder(),
        npm_config_fetch_retries: "0",
      });
      expect(asked.some((url) => url.endsWith(".tgz"))).toBe(true);
      expect(code).toBe(1);
      expect(output).toContain("Fetching a current Node");
      // The data will be beside it.
      expect(process.platform === "win32" || (statSync(join(folder, ".data")).mode & 0o077) === 0).toBe(true);
      expect(errors).toMatch(/npm error code EINTEGRITY/);
      expect(errors).toMatch(
        /needs Node 22\.22, 24\.8 or newer, this is 20\.20\.2, and .* could not be fetched(.|\n)*npm ping(.|\n)*Install Node 24 from/,
      );
    } finally {
      registry.close();
    }
  });

  test("without a way to the registry, npm's own reason is shown, and what to do", async () => {
    const { code, errors } = await startOnOldNode(makeClone(), {
      // Nobody listens on the port of the discard protocol.
      npm_config_registry: "http://127.0.0.1:9",
      npm_config_cache: makeFolder(),
      npm_config_fetch_retries: "0",
    });
    expect(code).toBe(1);
    expect(errors).toMatch(/npm error .*ECONNREFUSED(.|\n)*npm says above why(.|\n)*npm ping(.|\n)*Install Node 24 from/);
  });
});
