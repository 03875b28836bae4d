import { format, stripVTControlCharacters } from "node:util";
import { type Logger, pino } from "pino";

/** The shapes of secrets and of e-mail addresses, which do not belong in a log, each with its replacement. */
const secrets: [pattern: RegExp, replacement: string][] = [
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, "[address]"],
  [/:\/\/[^/\s"@]+@/g, "://[hidden]@"],
  [/\$argon2\w*\$[^\s"\\]+/g, "[hidden]"],
  // Tokens have 43 characters or more; nothing else that is logged has words as long.
  [/[A-Za-z0-9_-]{43,}/g, "[hidden]"],
];

/** Replaces everything in a text that looks like a secret. */
export function hideSecrets(text: string): string {
  return secrets.reduce((hidden, [pattern, replacement]) => hidden.replace(pattern, replacement), text);
}

/**
 * Makes a log with one JSON object a line: time, level, message and more. Every line goes through `hideSecrets`.
 * @param write receives each line; standard output by default
 */
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

/** Sends what libraries and the framework print to the log, so that a program can read every line of the output. */
export function redirectConsole(): void {
  const levels = { debug: "debug", log: "info", info: "info", warn: "warn", error: "error" } as const;
  for (const [method, level] of Object.entries(levels) as [keyof typeof levels, "info"][]) {
    console[method] = (...parts: unknown[]) => {
      const failure = method === "error" ? failureIn(parts) : undefined;
      if (failure) logLater(failure);
      else log()[level](format(...parts).trim());
    };
  }
}

/** The error of a failed request as the framework prints it: alone, or behind its sign, which may be coloured. */
function failureIn(parts: readonly unknown[]): Error | undefined {
  const [sign, error] = parts.length === 1 ? ["⨯", ...parts] : parts;
  const isFailure =
    parts.length <= 2 && error instanceof Error && typeof sign === "string" && stripVTControlCharacters(sign).trim() === "⨯";
  return isFailure ? error : undefined;
}

const logged = new WeakSet<Error>();

/** How long it takes at most until the framework, which prints a failed request's error first, hands it to `logFailure`. In milliseconds. */
const handOverMs = 500;

function logLater(error: Error): void {
  setTimeout(() => {
    if (!logged.has(error)) log().error(format(error).trim());
  }, handOverMs).unref();
}

/** Logs why a request failed, in one line: what the framework prints of the same error is left out. */
export function logFailure(error: unknown, request: { requestId: unknown; route: string }): void {
  if (error instanceof Error) {
    if (logged.has(error)) return;
    logged.add(error);
  }
  log().error({ ...request, err: error }, "failed");
}
