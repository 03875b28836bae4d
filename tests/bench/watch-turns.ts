/**
 * Loaded into a server that is measured (`--import`): tells the longest turn of its event loop since it was asked last, in milliseconds
 * of the thread's own processor time, so that a busy machine does not count. It listens on the port in `WATCH_PORT`.
 */
import { createServer } from "node:http";

const port = Number(process.env.WATCH_PORT);
let [longest, isWatching] = [0, false];
let last = process.threadCpuUsage();

function look(): void {
  const { user, system } = process.threadCpuUsage(last);
  longest = Math.max(longest, (user + system) / 1_000);
  last = process.threadCpuUsage();
}

function watch(): void {
  look();
  if (isWatching) setImmediate(watch);
}

// The framework's own helper processes inherit the options and find the port taken.
createServer((request, response) => {
  look();
  response.end(String(longest));
  longest = 0;
  isWatching = request.url === "/begin";
  last = process.threadCpuUsage();
  if (isWatching) setImmediate(watch);
})
  .on("error", () => undefined)
  .listen(port, "127.0.0.1")
  .unref();
