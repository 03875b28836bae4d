import { siteAddress } from "#app/_ui/page-metadata.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { readShape } from "#lib/export/calendar-shapes.ts";
import { readDelimiter } from "#lib/export/csv-table.ts";
import { writeExport } from "#lib/export/export-format.ts";
import { readExtent } from "#lib/export/extent.ts";
import { findFormat } from "#lib/export/formats.ts";
import { collectBytes } from "#lib/export/pieces.ts";
import { refuse, seeOther } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";

type Context = { params: Promise<{ planId: string; format: string }> };

/** A plan as a file; as PDF and as Markdown also a part of it: "?only=left", "?steps=none"; as CSV also for Excel: "?delimiter=semicolon"; as a calendar in a shape: "?shape=bars". */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { planId, format: wanted } = await params;
  const format = findFormat(wanted);
  const signedIn = await currentSignIn();
  if (!signedIn) return seeOther(`/sign-in?next=${encodeURIComponent(`/plans/${planId}`)}`);
  const planExport = format ? await loadPlanExport(signedIn.learner, planId) : undefined;
  if (!format || !planExport) return refuse(404, messages.errors.notFound);

  const { searchParams } = new URL(request.url);
  const choice = (name: string) => searchParams.get(name);
  const context = {
    madeAt: new Date().toISOString(),
    site: siteAddress().origin,
    extent: readExtent(choice),
    shape: readShape(choice),
    table: { delimiter: readDelimiter(choice), byteOrderMark: true },
  };
  const { name, mediaType, body } = await writeExport(format, planExport, context);
  return new Response(await collectBytes(body), {
    headers: {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
