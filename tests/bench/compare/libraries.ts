import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { root } from "../../../scripts/clone.mjs";

/** Order and schedule beside a bare sort and a library, which is a benchmark of its own: `npm run bench:planner`. */
export async function measureLibraries(): Promise<string> {
  const program = join(root, "tests", "bench", "planner.bench.ts");
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program], { cwd: root });
  return `### Order and schedule beside libraries

What \`npm run bench:planner\` prints. "order" is ours on ranked numbers beside "bare", a topological sort over typed arrays that knows neither areas nor
which order to prefer; "with ranking" is ours from names beside "named", the same sort from names, and beside the package toposort.
All contenders take turns on the same graph.

\`\`\`text
${stripVTControlCharacters(stdout).trim()}
\`\`\``;
}
