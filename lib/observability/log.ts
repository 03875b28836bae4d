import { format } from "node:util";
import { type Logger, pino } from "pino";

/** What has the shape of a secret or of an address of a person; none of it belongs in a log. */
const secrets: [pattern: RegExp, instead: string][] = [
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, "[address]"],
  [/:\/\/[^/\s"@]+@/g, "://[hidden]@"],
  [/\$argon2\w*\$[^\s"\\]+/g, "[hidden]"],
  // Tokens have 43 characters or more; what the program itself logs has no such words.
  [/[A-Za-z0-9_-]{43,}/g, "[hidden]"],
];

/** The text without what looks like a secret. */
export function hideSecrets(text: string): string {
  return secrets.reduce((hidden, [pattern, instead]) => hidden.replace(pattern, instead), text);
}

/** A log of one JSON object a line: time, level, what happened. Every line passes `hideSecrets` on its way out. */
export function makeLog(level: string, write?: (line: string) => void): Logger {
  return pino(
    {
      level,
      base: undefined,
      messageKey: "message",
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: hideSecrets },
    },
    write ? { write } : pino.destination({ fd: 1, sync: true }),
  );
}

// Kept on the global object: the framework may evaluate this module more than once in one process.
const shared = globalThis as { milepostLog?: Logger };

/** The program's one log, on standard output. */
export function log(): Logger {
  shared.milepostLog ??= makeLog(process.env.LOG_LEVEL || "info");
  return shared.milepostLog;
}

/** Lets what libraries and the framework print go the same way, so that every line of the output can be read by a program. */
export function takeOverConsole(): void {
  const levels = { debug: "debug", log: "info", info: "info", warn: "warn", error: "error" } as const;
  for (const [method, level] of Object.entries(levels) as [keyof typeof levels, "info"][]) {
    console[method] = (...parts: unknown[]) => log()[level](format(...parts).trim());
  }
}
