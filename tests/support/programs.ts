import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe } from "vitest";

/** Whether a program is installed on this machine. */
function isInstalled(program: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/**
 * Describes tests that need a program of the system. On a machine without it they are skipped, with the package to install; with CI=true
 * they fail.
 */
export function describeWith(program: string, debianPackage: string, tests: () => void): void {
  const missing = !isInstalled(program);
  const advice = `${program} was not found on this machine (Debian, Ubuntu: apt-get install ${debianPackage}).`;
  if (missing && process.env.CI === "true") throw new Error(advice);
  if (missing) console.warn(`\n${advice} Its tests are left out.\n`);
  describe.skipIf(missing)(`by ${program}`, tests);
}

/**
 * Runs a program and waits for its end. @returns its output.
 * @throws Error with its error output when it fails
 */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { input?: string; env?: Record<string, string> } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: "utf8",
    input: options.input ?? "",
    env: { ...process.env, LC_ALL: "C.UTF-8", LANG: "C.UTF-8", ...options.env },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error || status !== 0) throw error ?? new Error(`${program} ${args.join(" ")} ended with ${status}: ${stderr}`);
  return stdout;
}
