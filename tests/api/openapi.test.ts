import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import Ajv2020 from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { listProblems, type Method } from "#lib/api/define-route.ts";
import { makeDocument } from "#lib/api/openapi.ts";
import { operations, resources } from "#lib/api/routes.ts";

test("the document is valid OpenAPI 3.1 for a linter, without a single warning", async () => {
  const config = await createConfig({ extends: ["recommended"] });
  const found = await lintFromString({ source: JSON.stringify(makeDocument(operations)), absoluteRef: "openapi.json", config });
  expect(found.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual([]);
});

test("every schema is a JSON Schema that compiles", () => {
  const { schemas } = makeDocument(operations).components;
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
  // As part of the document, so that one refers to another as it does there.
  const part = { $id: "api", components: { schemas } };
  ajv.addVocabulary(["components"]);
  ajv.addSchema(part);
  for (const name of Object.keys(schemas)) expect(() => ajv.compile({ $ref: `api#/components/schemas/${name}` }), name).not.toThrow();
});

const methods: Method[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

test("the document has every method of every route file, and nothing else", async () => {
  const root = join(import.meta.dirname, "..", "..", "app", "api", "v1");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("route.ts"));
  const paths = makeDocument(operations).paths;
  const pathOf = (file: string) => `/api/v1/${file.replace(/\/route\.ts$/, "").replaceAll(/\[(\w+)\]/g, "{$1}")}`;
  expect(Object.keys(paths).sort()).toEqual(files.map(pathOf).sort());
  for (const file of files) {
    const handlers = (await import(join(root, file))) as Record<string, unknown>;
    const resource = resources.find(({ path }) => path === pathOf(file));
    // A file exports exactly the methods defined for its address; every other method is refused.
    for (const method of methods) expect(handlers[method], `${file} ${method}`).toBe(resource?.[method]);
    expect(Object.keys(handlers).sort(), file).toEqual([...methods].sort());
    const described = Object.keys(paths[pathOf(file)] ?? {}).map((method) => method.toUpperCase());
    const refused = await Promise.all(
      methods.map(async (method) => ({
        method,
        is405: described.includes(method) ? false : (await resource?.[method](new Request("http://localhost")))?.status === 405,
      })),
    );
    expect(
      refused
        .filter(({ is405 }) => !is405)
        .map(({ method }) => method)
        .sort(),
      file,
    ).toEqual(described.sort());
  }
});

test("routes that need a token say so, and answer 401 and 429", () => {
  for (const operation of operations) {
    if (operation.auth === "public") expect(listProblems(operation), operation.path).not.toContain(401);
    else for (const status of [401, 429] as const) expect(listProblems(operation), operation.path).toContain(status);
  }
});
