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

type Entry = { path: string; name: string; node: ts.Node };

/** Lists the messages of an object with their paths; objects that only group messages are left out. */
function listEntries(object: ts.ObjectLiteralExpression, path: string): Entry[] {
  return object.properties.flatMap((property) => {
    if (!property.name || !ts.isPropertyAssignment(property)) return [];
    const name = property.name.getText();
    const value = ts.isAsExpression(property.initializer) ? property.initializer.expression : property.initializer;
    if (ts.isObjectLiteralExpression(value)) return listEntries(value, `${path}.${name}`);
    return [{ path: `${path}.${name}`, name: ts.isStringLiteral(property.name) ? property.name.text : name, node: property }];
  });
}

function listMessages(): Entry[] {
  const declarations = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(messagesFolder))
    .flatMap((source) => source.statements.filter(ts.isVariableStatement))
    .flatMap(({ declarationList }) => declarationList.declarations);
  return declarations.flatMap(({ name, type, initializer }) => {
    const value = initializer && ts.isAsExpression(initializer) ? initializer.expression : initializer;
    // A declared type fixes the keys: they are codes, which the program looks up at run time.
    return value && !type && ts.isObjectLiteralExpression(value) ? listEntries(value, name.getText()) : [];
  });
}

const unread = new Map(listMessages().map((entry) => [entry.node, entry]));

function markRead(symbol: ts.Symbol | undefined): void {
  for (const declaration of symbol?.declarations ?? []) unread.delete(declaration);
}

function markAllOf(type: ts.Type): void {
  for (const property of type.getProperties()) markRead(property);
}

/** The properties that are named, which most messages are read by, and what else may read messages. */
const named: ts.PropertyAccessExpression[] = [];
const others: ts.Node[] = [];

function sortNode(node: ts.Node): void {
  if (ts.isPropertyAccessExpression(node)) named.push(node);
  else if (ts.isElementAccessExpression(node) || ts.isBindingElement(node) || ts.isSpreadAssignment(node)) others.push(node);
  else if (ts.isCallExpression(node) && /^Object\.(entries|values)$/.test(node.expression.getText())) others.push(node);
  ts.forEachChild(node, sortNode);
}

/** Marks the entries that a node reads, other than by naming a property. */
function readNode(node: ts.Node): void {
  if (ts.isElementAccessExpression(node)) {
    const key = node.argumentExpression;
    const type = checker.getTypeAtLocation(node.expression);
    if (ts.isStringLiteralLike(key)) markRead(type.getProperty(key.text));
    else markAllOf(type);
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name) || ts.isStringLiteral(name)) markRead(checker.getTypeAtLocation(node.parent).getProperty(name.text));
  } else if (ts.isCallExpression(node) && node.arguments[0]) markAllOf(checker.getTypeAtLocation(node.arguments[0]));
  else if (ts.isSpreadAssignment(node)) markAllOf(checker.getTypeAtLocation(node.expression));
}

for (const source of program.getSourceFiles()) if (!source.fileName.includes("node_modules")) sortNode(source);
// Finding out what a name refers to takes most of the time: it is asked about what is likely to be a message first, and then only about names
// of messages that nothing was found to read.
const isLikely = ({ expression }: ts.PropertyAccessExpression) => /messages/i.test(expression.getText());
for (const node of named.filter(isLikely)) markRead(checker.getSymbolAtLocation(node.name));
const names = new Set([...unread.values()].map(({ name }) => name));
for (const node of named) if (names.has(node.name.text)) markRead(checker.getSymbolAtLocation(node.name));
for (const node of others) if (unread.size > 0) readNode(node);

for (const { path } of unread.values()) console.error(`Nothing reads the message ${path}.`);
process.exitCode = unread.size > 0 ? 1 : 0;
