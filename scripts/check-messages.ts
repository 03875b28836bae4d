/**
 * Finds dead messages: entries of `lib/messages` that no code of the site reads. An entry is read where its property is named or
 * destructured, or where its object is indexed with a key that is known only at run time.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript6";

const root = join(import.meta.dirname, "..");
const messagesFolder = join(root, "lib", "messages", "en");

/** Lists the sources in a folder, except generated ones. */
function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("generated"))
    .map((entry) => join(entry.parentPath, entry.name));
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};
const program = ts.createProgram(["app", "lib", "scripts", "e2e"].flatMap(listSources), options);
const checker = program.getTypeChecker();
const used = new Set<ts.Node>();

function markUsed(symbol: ts.Symbol | undefined): void {
  for (const declaration of symbol?.declarations ?? []) used.add(declaration);
}

function markAllOf(type: ts.Type): void {
  for (const property of type.getProperties()) markUsed(property);
}

/** Marks the entries that a node reads as used. */
function readNode(node: ts.Node): void {
  if (ts.isPropertyAccessExpression(node)) markUsed(checker.getSymbolAtLocation(node.name));
  else if (ts.isElementAccessExpression(node)) {
    const key = node.argumentExpression;
    const type = checker.getTypeAtLocation(node.expression);
    if (ts.isStringLiteralLike(key)) markUsed(type.getProperty(key.text));
    else markAllOf(type);
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name) || ts.isStringLiteral(name)) markUsed(checker.getTypeAtLocation(node.parent).getProperty(name.text));
  } else if (ts.isCallExpression(node) && /^Object\.(entries|values)$/.test(node.expression.getText()) && node.arguments[0]) {
    markAllOf(checker.getTypeAtLocation(node.arguments[0]));
  } else if (ts.isSpreadAssignment(node)) markAllOf(checker.getTypeAtLocation(node.expression));
  ts.forEachChild(node, readNode);
}

/** Lists the messages of an object with their paths; objects that only group messages are left out. */
function listEntries(object: ts.ObjectLiteralExpression, path: string): { path: string; node: ts.Node }[] {
  return object.properties.flatMap((property) => {
    if (!property.name || !ts.isPropertyAssignment(property)) return [];
    const name = `${path}.${property.name.getText()}`;
    const value = ts.isAsExpression(property.initializer) ? property.initializer.expression : property.initializer;
    return ts.isObjectLiteralExpression(value) ? listEntries(value, name) : [{ path: name, node: property }];
  });
}

const dead: string[] = [];
for (const source of program.getSourceFiles()) if (!source.fileName.includes("node_modules")) readNode(source);
for (const source of program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(messagesFolder))) {
  for (const statement of source.statements.filter(ts.isVariableStatement)) {
    for (const { name, type, initializer } of statement.declarationList.declarations) {
      const value = initializer && ts.isAsExpression(initializer) ? initializer.expression : initializer;
      // A declared type fixes the keys: they are codes, which the program looks up at run time.
      if (!value || type || !ts.isObjectLiteralExpression(value)) continue;
      dead.push(...listEntries(value, name.getText()).flatMap(({ path, node }) => (used.has(node) ? [] : [path])));
    }
  }
}
for (const path of dead) console.error(`Nothing reads the message ${path}.`);
process.exitCode = dead.length > 0 ? 1 : 0;
