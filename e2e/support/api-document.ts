import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type Answer, send } from "./http.ts";

type Operation = {
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
  requestBody?: { content: Record<string, unknown> };
};
type Document = { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, object> } };

/** Checks answers against the served OpenAPI document, with a validator that is not ours. */
export class ApiDocument {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly document: Document;
  /** The checked answers, such as "GET /api/v1/plans 200". */
  readonly seen = new Set<string>();

  private constructor(document: Document) {
    this.document = document;
    addFormats.default(this.ajv);
    this.ajv.addSchema({ $id: "api", components: document.components });
  }

  static async read(): Promise<ApiDocument> {
    return new ApiDocument(JSON.parse((await send({ path: "/api/v1/openapi.json" })).text));
  }

  /** Lists every answer in the document except 405, which is the same everywhere. */
  promised(): string[] {
    return Object.entries(this.document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { responses }]) =>
        Object.keys(responses).map((status) => `${method.toUpperCase()} ${path} ${status}`),
      ),
    );
  }

  /** Returns the mistake in an answer to a call of `path`, as the document writes it; empty when there is none. */
  findFault(method: string, path: string, { status, headers, text }: Answer): string {
    this.seen.add(`${method} ${path} ${status}`);
    const response = this.document.paths[path]?.[method.toLowerCase()]?.responses[status];
    if (!response) return `${method} ${path} is not said to answer ${status}: ${text.slice(0, 200)}`;
    if (!response.content) return text === "" ? "" : `${status} has a body`;
    const type = String(headers["content-type"]).split(";")[0] ?? "";
    const content = response.content[type];
    if (!content) return `${status} is not said to be ${type}`;
    if (!type.includes("json")) return "";
    const schema = JSON.parse(JSON.stringify(content.schema).replaceAll('"#/', '"api#/'));
    const validate = this.ajv.compile(schema);
    return validate(JSON.parse(text)) ? "" : this.ajv.errorsText(validate.errors);
  }
}
