import { rmSync } from "node:fs";
import { onTestFinished } from "vitest";
import { makeFastFolder } from "../../scripts/fast-folder.ts";

/** Makes an empty folder that is removed after the test. */
export function makeFolder(): string {
  const folder = makeFastFolder("milepost-test-");
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
