import { z } from "zod";
import { mostFileBytes } from "#lib/export/read-plan-file.ts";
import { mostTaskListBytes } from "#lib/export/read-task-list.ts";
import { problem } from "#lib/http/problem.ts";
import { readBytes } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";
import { type BodySpec, defineResource, defineRoute } from "./define-route.ts";
import { planFileContent } from "./export.ts";
import { bringInPlan, bringInTicks } from "./import-plan.ts";
import { importReportSchema } from "./import-schema.ts";

const { answers, parameters } = messages.apiDocs.docs;

const importers = {
  "application/json": { bringIn: bringInPlan, maxBytes: mostFileBytes },
  "text/markdown": { bringIn: bringInTicks, maxBytes: mostTaskListBytes },
};
type Upload = { text: string; bringIn: typeof bringInPlan };

/** The text of a file, with the function that imports files of its type. Its content is checked by that function. */
const upload: BodySpec<Upload> = {
  content: { ...planFileContent, "text/markdown": "text" },
  maxBytes: mostFileBytes,
  async read(request) {
    const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
    if (type !== "application/json" && type !== "text/markdown") {
      return { refusal: problem(415, messages.apiAccess.wrongImportType, undefined, { "accept-post": Object.keys(importers).join(", ") }) };
    }
    const { bringIn, maxBytes } = importers[type];
    const bytes = await readBytes(request, maxBytes);
    if (!bytes) return { refusal: problem(413, messages.imports.tooLarge(maxBytes)) };
    const text = decodeUtf8(bytes);
    return text === undefined ? { refusal: problem(400, messages.apiAccess.notText) } : { data: { text, bringIn } };
  },
};

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export const importRoutes = defineResource(
  defineRoute({
    id: "importPlan",
    method: "POST",
    path: "/api/v1/imports",
    tag: "files",
    auth: "token",
    limit: "import-learner",
    query: {
      dryRun: z
        .enum(["true", "false"], messages.apiAccess.dryRunWrong)
        .transform((value) => value === "true")
        .pipe(z.boolean())
        .default(false)
        .describe(parameters.dryRun),
    },
    body: upload,
    success: { status: 200, description: answers.report, content: { "application/json": importReportSchema } },
    async handle({ learner, now, query: { dryRun }, body: { text, bringIn } }) {
      const result = await bringIn(learner, text, { dryRun, now });
      if (!("problem" in result)) return result.report;
      const { problem: sentence, wait } = result;
      return wait ? problem(429, sentence, undefined, { "retry-after": String(wait * 60) }) : problem(400, sentence);
    },
  }),
);
