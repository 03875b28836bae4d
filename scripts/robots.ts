const longestPause = 30_000;

export type Robots = { allows: (url: URL) => boolean; pause: number };

/** Returns the rules of a robots.txt for a program: the longest matching rule decides, and a tie allows (RFC 9309). */
export function parseRobots(text: string, agent: string, pause: number): Robots {
  const groups: { agents: string[]; rules: { allow: boolean; path: string }[]; delay: number }[] = [];
  let naming = false;
  for (const line of text.split(/\r?\n/)) {
    const [, field = "", value = ""] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    const name = field.toLowerCase();
    if (name === "user-agent") {
      if (!naming) groups.push({ agents: [], rules: [], delay: 0 });
      groups.at(-1)?.agents.push(value.toLowerCase());
    } else if ((name === "allow" || name === "disallow") && value) groups.at(-1)?.rules.push({ allow: name === "allow", path: value });
    else if (name === "crawl-delay" && groups.length) Object.assign(groups.at(-1) as object, { delay: Number(value) * 1000 || 0 });
    naming = name === "user-agent" || (naming && name === "");
  }
  const own = groups.filter(({ agents }) => agents.includes(agent));
  const group = own.length ? own : groups.filter(({ agents }) => agents.includes("*"));
  const rules = group.flatMap((one) => one.rules);
  return {
    pause: Math.min(Math.max(pause, ...group.map(({ delay }) => delay)), Math.max(pause, longestPause)),
    allows: ({ pathname, search }) => {
      const fits = rules.filter(({ path }) => ruleFits(path, pathname + search));
      const longest = Math.max(0, ...fits.map(({ path }) => path.length));
      return !fits.length || fits.some(({ allow, path }) => allow && path.length === longest);
    },
  };
}

function ruleFits(rule: string, path: string): boolean {
  const pattern = rule
    .replace(/\$$/, "")
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  return new RegExp(`^${pattern}${rule.endsWith("$") ? "$" : ""}`).test(path);
}
