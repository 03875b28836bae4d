import { siteAddress } from "#app/_shell/page-metadata.ts";
import { answerPrivately } from "#lib/api/private.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { writeExport } from "#lib/export/export-format.ts";
import { exportFormatIds, findFormat } from "#lib/export/formats.ts";
import { problem, refuseMethodsBut } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";

type Context = { params: Promise<{ planId: string; format: string }> };

/** A plan as a file. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerPrivately(request, async ({ learner, now }) => {
    const { planId, format: wanted } = await params;
    const format = findFormat(wanted);
    if (!format) return problem(404, messages.apiAccess.noFormat(exportFormatIds));
    const planExport = await loadPlanExport(learner, planId);
    if (!planExport) return problem(404, messages.apiAccess.noPlan);
    const { name, mediaType, body } = await writeExport(format, planExport, { madeAt: now.toISOString(), site: siteAddress().origin });
    return new Response(body, { headers: { "content-type": mediaType, "content-disposition": `attachment; filename="${name}"` } });
  });
}

export const { POST, PUT, PATCH, DELETE } = refuseMethodsBut("GET");
