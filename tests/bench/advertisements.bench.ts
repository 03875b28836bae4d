import { readAdvertisement } from "#lib/catalog/job-words/read-advertisement.ts";

/**
 * How long reading an advertisement takes, in milliseconds of the processor, the quickest of five: of a quarter of a megabyte and of a whole one.
 * Prints a table, and fails when four times the text takes more than eight times as long: the work must grow with the text and no faster.
 */
const hostile: Record<string, string> = {
  "an advertisement": "You write SQL and Python. Nice to have: Docker, Spark. We offer a bike.\n",
  "one letter": "a",
  spaces: " ",
  "empty lines": "\n",
  headings: "a: ",
  "one-word sentences": "a; ",
  "one word again and again": "R ",
  "a name cut short": "machine learning model ",
  "negations in one sentence": "no sql ",
  "words near one another": "deploy model ",
  "words near one another, in one sentence with names": "monitor model, explain SQL to people, ",
  accents: "\u0301a",
  "quotation marks": 'a""""',
};
const most = 8;

function measure(text: string): number {
  let quickest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < 5; at += 1) {
    const begin = process.cpuUsage();
    readAdvertisement(text);
    const { user, system } = process.cpuUsage(begin);
    quickest = Math.min(quickest, (user + system) / 1_000);
  }
  return quickest;
}

console.log("| text | 250 KB, ms | 1 MB, ms | times |\n|---|---|---|---|");
for (const [name, unit] of Object.entries(hostile)) {
  const [quarter, whole] = [250_000, 1_000_000].map((length) => measure(unit.repeat(Math.ceil(length / unit.length)).slice(0, length)));
  const times = (whole ?? 0) / Math.max(quarter ?? 0, 1);
  console.log(`| ${name} | ${quarter?.toFixed(1)} | ${whole?.toFixed(1)} | ${times.toFixed(1)} |`);
  if (times > most) process.exitCode = 1;
}
