import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript6";

/** A parsed source file. TypeScript 7 has no API for this yet, so version 6 parses it. */
export type Source = { path: string; text: string; tree: ts.SourceFile; imports: Import[] };

/** An import as a path from the root, or the name of a package. `kind` says what of it exists at run time. */
export type Import = { from: string; kind: "value" | "type" | "dynamic" };

const root = resolve(import.meta.dirname, "..", "..");

/** Reads every source in these folders, except generated ones. */
export function readSources(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("generated"))
      .map((entry) => readSource(join(entry.parentPath, entry.name))),
  );
}

function readSource(file: string): Source {
  const text = readFileSync(file, "utf8");
  return parseSource(relative(root, file), text);
}

/** Parses one source; `path` is relative to the root. */
export function parseSource(path: string, text: string): Source {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports = nodesOf(tree).flatMap((node): Import[] => {
    const found = readImport(node);
    if (!found) return [];
    const from = found.from.startsWith("#")
      ? found.from.slice(1)
      : found.from.startsWith(".")
        ? relative(root, resolve(root, dirname(path), found.from))
        : found.from;
    return [{ from, kind: found.kind }];
  });
  return { path, text, tree, imports };
}

function readImport(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const names = node.importClause?.namedBindings;
    const onlyTypes =
      names &&
      ts.isNamedImports(names) &&
      !node.importClause?.name &&
      names.elements.length > 0 &&
      names.elements.every((each) => each.isTypeOnly);
    return { from: node.moduleSpecifier.text, kind: node.importClause?.isTypeOnly || onlyTypes ? "type" : "value" };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { from: node.moduleSpecifier.text, kind: node.isTypeOnly ? "type" : "value" };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { from: node.argument.literal.text, kind: "type" };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [address] = node.arguments;
    return address && ts.isStringLiteralLike(address) ? { from: address.text, kind: "dynamic" } : undefined;
  }
  return undefined;
}

/** Lists every node below this one. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (child: ts.Node) => {
    found.push(child);
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}
