import { siteAddress } from "#app/_shell/page-metadata.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { readExtent } from "#lib/export/extent.ts";
import { exportFormats } from "#lib/export/formats.ts";
import { makeExport } from "#lib/export/make-export.ts";
import { refuse, seeOther } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";

type Context = { params: Promise<{ planId: string; format: string }> };

/** A plan as a file; as PDF and as Markdown also a part of it: "?only=left", "?steps=none". */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { planId, format: wanted } = await params;
  const format = exportFormats.find((known) => known === wanted);
  const signedIn = await currentSignIn();
  if (!signedIn) return seeOther(`/sign-in?next=${encodeURIComponent(`/plans/${planId}`)}`);
  const copy = format ? await loadPlanExport(signedIn.learner, planId) : undefined;
  if (!format || !copy) return refuse(404, messages.errors.notFound);

  const { searchParams } = new URL(request.url);
  const making = { madeAt: new Date().toISOString(), site: siteAddress().origin, extent: readExtent((wanted) => searchParams.get(wanted)) };
  const { name, mediaType, body } = await makeExport(format, copy, making);
  return new Response(body, {
    headers: {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
