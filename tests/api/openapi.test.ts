import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import Ajv2020 from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { makeDocument } from "#lib/api/openapi.ts";
import { operations } from "#lib/api/operations.ts";

test("the document is OpenAPI 3.1 as a linter reads it, without a single remark", async () => {
  const config = await createConfig({ extends: ["recommended"] });
  const found = await lintFromString({ source: JSON.stringify(makeDocument()), absoluteRef: "openapi.json", config });
  expect(found.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual([]);
});

test("every shape is a JSON Schema that compiles", () => {
  const { schemas } = makeDocument().components;
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
  // As part of the document, so that one refers to another as it does there.
  const part = { $id: "api", components: { schemas } };
  ajv.addVocabulary(["components"]);
  ajv.addSchema(part);
  for (const name of Object.keys(schemas)) expect(() => ajv.compile({ $ref: `api#/components/schemas/${name}` }), name).not.toThrow();
});

test("every route of the API is described, and nothing else", () => {
  const root = join(import.meta.dirname, "..", "..", "app", "api", "v1");
  const found = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.ts"))
    .flatMap((file) => {
      const path = `/api/v1/${file.replace(/\/route\.ts$/, "").replaceAll(/\[(\w+)\]/g, "{$1}")}`.replace("{role}", "{roleId}");
      const text = readFileSync(join(root, file), "utf8");
      return [...text.matchAll(/^export (?:async )?function (GET|POST|PUT|PATCH|DELETE)\b/gm)].map(([, method]) => `${method} ${path}`);
    });
  expect(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort()).toEqual(found.sort());
});

test("what needs a token says so, and answers 401 and 429", () => {
  for (const { open, problems, path } of operations) {
    if (open) expect(problems, path).not.toContain(401);
    else for (const status of [401, 429] as const) expect(problems, path).toContain(status);
  }
});
