/** How long others waited at most while `run` was running, in milliseconds of the processor: a busy machine does not count. */
export async function longestTurn(run: () => Promise<unknown>): Promise<number> {
  let [longest, running] = [0, true];
  let last = process.cpuUsage();
  const look = () => {
    const { user, system } = process.cpuUsage(last);
    longest = Math.max(longest, (user + system) / 1_000);
    last = process.cpuUsage();
  };
  const watch = () => {
    look();
    if (running) setImmediate(watch);
  };
  setImmediate(watch);
  await run();
  running = false;
  look();
  return longest;
}
