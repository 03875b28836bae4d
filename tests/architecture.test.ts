import { posix } from "node:path";
import ts from "typescript6";
import { describe, expect, test } from "vitest";
import { type Import, nodesOf, parseSource, readSources, type Source } from "./support/read-sources.ts";

/**
 * The house rules that `.dependency-cruiser.mjs` cannot express: what "use client" reaches, which casts there may be, and what
 * queries have to name. `npm run guards` breaks each rule on purpose and sees it fail.
 */

const sources = readSources("lib", "app", "scripts");
const inFolder = (folder: string) => sources.filter((source) => source.path.startsWith(`${folder}/`));
const has = (source: Source, directive: "use client" | "use server") => new RegExp(`^\\s*["']${directive}["']`).test(source.text);

test("a name is exported by one module, and so has one meaning", () => {
  // These modules have their names from the framework, and so do their exports.
  const isOfFramework = ({ path }: Source) =>
    /^app\/.*\/?(page|layout|route|not-found|error|manifest|robots|sitemap)(\.dev)?\.tsx?$/.test(path);
  const places = Map.groupBy(
    sources.filter((source) => !isOfFramework(source)).flatMap(({ path, tree }) => listExports(tree).map((name) => ({ name, path }))),
    ({ name }) => name,
  );
  const pathsOf = (found: readonly { path: string }[]) => [...new Set(found.map(({ path }) => path))];
  const shared = [...places]
    .filter(([, found]) => pathsOf(found).length > 1)
    .map(([name, found]) => `${name}: ${pathsOf(found).join(", ")}`);
  expect(shared).toEqual([]);
});

/** The names that a module declares and exports. */
function listExports(tree: ts.SourceFile): string[] {
  return tree.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
    const isType = ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement);
    if (!isType && !ts.isFunctionDeclaration(statement) && !ts.isClassDeclaration(statement)) return [];
    return statement.name ? [statement.name.text] : [];
  });
}

describe("code for the browser", () => {
  const atOnce = reachableFromBrowser("value");
  const ever = reachableFromBrowser("value", "dynamic");
  const importsOf = (reached: readonly Source[], ...kinds: Import["kind"][]) =>
    reached.flatMap(({ path, imports }) => imports.filter(({ kind }) => kinds.includes(kind)).map(({ from }) => `${path} imports ${from}`));

  test("imports only simple values from lib at load time", () => {
    expect(
      importsOf(atOnce, "value").filter((line) =>
        / imports lib\/(?!planner\/|messages\/|catalog\/words\.ts|next-internals\/(framework-fields|rejected-action|replace-address|typed-text)\.ts)/.test(
          line,
        ),
      ),
    ).toEqual([]);
  });

  test("imports export code on demand, and server code never", () => {
    const late =
      / imports lib\/(?!planner\/|messages\/|export\/|catalog\/|next-internals\/(framework-fields|rejected-action|replace-address|typed-text)\.ts)/;
    expect(importsOf(ever, "value", "dynamic").filter((line) => late.test(line))).toEqual([]);
  });

  test("names no type of queries, of the database or of sign-in", () => {
    expect(importsOf(ever, "type").filter((line) => / imports lib\/(data|db|auth)\//.test(line))).toEqual([]);
  });

  test("imports the messages of its own part at load time, not those of the whole site", () => {
    expect(importsOf(atOnce, "value").filter((line) => / imports lib\/messages\/(en\/)?all\.ts$/.test(line))).toEqual([]);
  });

  test("does not start Intl at load time: its first date or order takes a slow phone a tenth of a second", () => {
    const waking = atOnce.filter((source) => /^(?:export )?const .*\bnew Intl\.|\.localeCompare\(/m.test(source.text));
    expect(waking.map((source) => source.path)).toEqual([]);
  });
});

/** Files marked for the browser and every file of the project that they load, except what stays on the server behind an action. */
function reachableFromBrowser(...kinds: Import["kind"][]): Source[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const found = new Set<Source>();
  const open = sources.filter((source) => has(source, "use client"));
  for (let source = open.pop(); source; source = open.pop()) {
    if (found.has(source)) continue;
    found.add(source);
    for (const { from, kind } of source.imports) {
      const target = byPath.get(from);
      if (target && kinds.includes(kind) && !has(target, "use server")) open.push(target);
    }
  }
  return [...found];
}

describe("forms", () => {
  /** A rejected call of `useActionState` replaces the page, and with it what was typed. */
  test("send what was typed only by the hooks that keep it when the call fails", () => {
    const found = inFolder("app").filter(({ path, text }) => /\buseActionState\b/.test(text) && !path.startsWith("app/_ui/kept-form/"));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe("casts", () => {
  /** Where a cast that switches the compiler off is needed; each file says why. */
  const exceptions = ["lib/data/learner-client.ts"];

  test("never switch the compiler off where queries are made or called", () => {
    const rooms = /^(app|lib\/(api|data|http))\//;
    const found = sources.filter(({ path }) => rooms.test(path) && !exceptions.includes(path)).flatMap(findBlindCasts);
    expect(found).toEqual([]);
  });

  test.each(["id as never", "id as any", "id as unknown as LearnerId", "<never>id"])("%s would be found", (cast) => {
    expect(findBlindCasts(parseSource("app/x.ts", `export const found = (id: string) => loadPlan(${cast}, "plan");`))).toHaveLength(1);
  });

  test("never make an address out of any string", () => {
    const found = inFolder("app").filter(({ text }) => /\bas "\//.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ["LearnerId", "lib/auth/session-store.ts"],
    ["PlanReader", "lib/auth/share-link.ts"],
  ])("%s is made in one place", (type, maker) => {
    const makers = sources.filter(({ tree }) => nodesOf(tree).some((node) => isCast(node) && node.type.getText() === type));
    expect(makers.map(({ path }) => path)).toEqual([maker]);
  });
});

function isCast(node: ts.Node): node is ts.AsExpression | ts.TypeAssertion {
  return ts.isAsExpression(node) || ts.isTypeAssertionExpression(node);
}

/** Casts to never and any, and by way of unknown: behind them the compiler sees nothing. */
function findBlindCasts({ path, tree }: Source): string[] {
  const blind = [ts.SyntaxKind.NeverKeyword, ts.SyntaxKind.AnyKeyword];
  return nodesOf(tree)
    .filter(isCast)
    .filter(
      (cast) => blind.includes(cast.type.kind) || (isCast(cast.expression) && cast.expression.type.kind === ts.SyntaxKind.UnknownKeyword),
    )
    .map((cast) => `${path}: ${cast.getText()}`);
}

describe("queries", () => {
  test("use the database without a learner only in the scoped client and one file of unscoped queries", () => {
    const users = inFolder("lib/data").filter(({ tree }) =>
      nodesOf(tree).some((node) => ts.isIdentifier(node) && node.text === "unscoped"),
    );
    const allowed = ["lib/data/learner-client.ts", "lib/data/learner-lock.ts", "lib/data/unscoped-queries.ts"];
    expect(users.map(({ path }) => path).filter((path) => !allowed.includes(path))).toEqual([]);
  });

  test("use every LearnerId and PlanReader that they take", () => {
    expect(inFolder("lib/data").flatMap(findIgnoredLearners)).toEqual([]);
  });

  test("with an ignored LearnerId would be found", () => {
    const text = "export function list(learner: LearnerId, db: Database) { return db.note.findMany({}); }";
    expect(findIgnoredLearners(parseSource("lib/data/x.ts", text))).toEqual(["lib/data/x.ts: learner: LearnerId"]);
  });
});

/** Parameters that prove whose rows a query may touch, and that the function does not use. */
function findIgnoredLearners({ path, tree }: Source): string[] {
  return nodesOf(tree)
    .filter((node) => ts.isParameter(node))
    .filter(({ type, parent }) => /^(LearnerId|PlanReader)$/.test(type?.getText() ?? "") && "body" in parent && parent.body)
    .filter(({ name, parent }) => {
      const names = nodesOf((parent as ts.FunctionLikeDeclaration).body as ts.Node).filter((node) => ts.isIdentifier(node));
      const wanted = ts.isIdentifier(name) ? [name.text] : name.elements.map((element) => element.getText());
      return !names.some(({ text }) => wanted.includes(text));
    })
    .map((parameter) => `${path}: ${parameter.getText()}`);
}

describe("where code may be", () => {
  test("links are made in one component, which prefetches nothing", () => {
    const makers = sources.filter((source) => source.imports.some(({ from }) => from === "next/link")).map((source) => source.path);
    expect(makers).toEqual(["app/_ui/link.tsx"]);
  });

  test("the planner has no clock and no randomness", () => {
    const pattern = /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b|\bprocess\./;
    expect(
      inFolder("lib/planner")
        .filter((source) => pattern.test(source.text))
        .map((source) => source.path),
    ).toEqual([]);
  });

  test("only lib/auth proves a learner", () => {
    const provers = sources.filter((source) => /\bproveLearner\(/.test(source.text)).map((source) => posix.dirname(source.path));
    expect(new Set(provers)).toEqual(new Set(["lib/auth"]));
  });

  test("every query function in lib/data that reads or writes a learner's data takes a LearnerId or a PlanReader", () => {
    const ownTables = /\b(?:db|tx)\.(plan|planMilestone|learnerMilestone|learnerStep|learnerNote|evidence|statement|event)\b/;
    const unscoped = inFolder("lib/data").flatMap((source) =>
      source.text
        .split(/^export (?=(?:async )?function )/m)
        .slice(1)
        .filter(
          (part) => ownTables.test(part) && !/LearnerId|PlanReader|LearnerTransaction|LearnerReader/.test(part.slice(0, part.indexOf("{"))),
        )
        .map((part) => `${source.path}: ${part.slice(0, 60)}`),
    );
    expect(unscoped).toEqual([]);
  });

  test("there are no barrel files and no folders with generic names", () => {
    const names = sources.map((source) => source.path);
    expect(names.filter((path) => /(^|\/)(index\.tsx?|utils|helpers|misc|common)(\/|\.|$)/.test(path))).toEqual([]);
    expect(
      names.filter((path) => !/^[a-z0-9()[\].\-/_]+$/.test(path.replace("[...nextauth]", "").replaceAll(/planId|milestoneId|roleId/g, ""))),
    ).toEqual([]);
  });

  test("no file of code has more than 300 lines", () => {
    const long = sources
      .filter((source) => !/^lib\/(catalog|messages)\//.test(source.path))
      .map((source) => ({ path: source.path, lines: source.text.split("\n").length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});
