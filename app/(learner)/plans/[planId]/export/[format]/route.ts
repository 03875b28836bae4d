import { refuse, seeOther } from "../../../../../../lib/actions/route.ts";
import { currentSignIn } from "../../../../../../lib/auth/session.ts";
import { loadPlanCopy } from "../../../../../../lib/data/plan-copy.ts";
import { toCsv } from "../../../../../../lib/export/csv.ts";
import { exportFileName, exportFormats, mediaTypes } from "../../../../../../lib/export/formats.ts";
import { toJson } from "../../../../../../lib/export/json.ts";
import { toMarkdown } from "../../../../../../lib/export/markdown.ts";
import { words } from "../../../../../../lib/words/en.ts";

type Context = { params: Promise<{ planId: string; format: string }> };

/** A plan as a file. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { planId, format: wanted } = await params;
  const format = exportFormats.find((known) => known === wanted);
  const signedIn = await currentSignIn();
  if (!signedIn) return seeOther(`/sign-in?next=${encodeURIComponent(`/plans/${planId}`)}`);
  const copy = format ? await loadPlanCopy(signedIn.learner, planId) : undefined;
  if (!format || !copy) return refuse(404, words.errors.notFound);

  const now = new Date().toISOString();
  const file = format === "md" ? toMarkdown(copy) : format === "csv" ? toCsv(copy) : toJson(copy, now);
  return new Response(file, {
    headers: {
      "content-type": mediaTypes[format],
      "content-disposition": `attachment; filename="${exportFileName(copy.plan.role.id, now.slice(0, 10), format)}"`,
      "cache-control": "private, no-store",
    },
  });
}
