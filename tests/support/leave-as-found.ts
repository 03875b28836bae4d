/**
 * Runs for each test file that shares its process with others: takes back what the file changed outside of its own variables. What the
 * program remembers for its whole process has names on the global object that begin with "milepost".
 */
import { afterAll, vi } from "vitest";

const environment = { ...process.env };

afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  for (const name of Object.keys(globalThis)) if (name.startsWith("milepost")) Reflect.deleteProperty(globalThis, name);
});
