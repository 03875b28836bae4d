import { z } from "zod";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { environment } from "#lib/environment.ts";
import { calendarShapes, defaultShape } from "#lib/export/calendar-shapes.ts";
import { defaultDelimiter, delimiters } from "#lib/export/csv-table.ts";
import { writeExport } from "#lib/export/export-format.ts";
import { exportFormatIds, exportFormats, findFormat } from "#lib/export/formats.ts";
import { collectBytes } from "#lib/export/pieces.ts";
import { planFileSchema } from "#lib/export/plan-file.ts";
import { problem } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import { type Content, defineResource, defineRoute } from "./define-route.ts";
import { planId } from "./plan.ts";
import { schemaNames } from "./schema-names.ts";

const { answers, parameters } = messages.apiDocs.docs;

/** A complete export of a plan, as it is sent in both directions. */
export const planFileContent = { "application/json": planFileSchema.register(schemaNames, { id: "PlanFile" }) };

/** Every kind of file that the formats write. */
const fileContent: Content = {
  ...Object.fromEntries(
    exportFormats
      .flatMap(({ fileTypes }) => fileTypes.map(({ mediaType }) => mediaType.split(";")[0] ?? ""))
      .map((type) => [type, type.startsWith("text/") ? "text" : "bytes"] as const),
  ),
  ...planFileContent,
};

export const exportRoutes = defineResource(
  defineRoute({
    id: "exportPlan",
    method: "GET",
    path: "/api/v1/plans/{planId}/export/{format}",
    tag: "files",
    auth: "token",
    params: { planId, format: z.enum(exportFormatIds, messages.apiAccess.noFormat(exportFormatIds)).describe(parameters.format) },
    query: {
      delimiter: z.enum(delimiters, messages.apiAccess.delimiterWrong(delimiters)).default(defaultDelimiter).describe(parameters.delimiter),
      shape: z.enum(calendarShapes, messages.apiAccess.shapeWrong(calendarShapes)).default(defaultShape).describe(parameters.shape),
    },
    success: { status: 200, description: answers.file, content: fileContent },
    async handle({ learner, now, params, query: { delimiter, shape } }) {
      const format = findFormat(params.format);
      const planExport = await loadPlanExport(learner, params.planId);
      if (!format || !planExport) return problem(404, messages.apiAccess.noPlan);
      const site = new URL(environment().NEXTAUTH_URL).origin;
      const context = { madeAt: now.toISOString(), site, shape, table: { delimiter } };
      const { name, mediaType, body } = await writeExport(format, planExport, context);
      return new Response(await collectBytes(body), {
        headers: { "content-type": mediaType, "content-disposition": `attachment; filename="${name}"` },
      });
    },
  }),
);
