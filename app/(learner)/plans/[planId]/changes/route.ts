import { receiveButton } from "#app/_features/plan-sync/receive-button.ts";
import { receiveChanges } from "#app/_features/plan-sync/receive-changes.ts";

type Context = { params: Promise<{ planId: string }> };

/** Stores changes of a plan: from the page's script as JSON, from its form as one pressed button. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { planId } = await params;
  const isJson = request.headers.get("content-type")?.startsWith("application/json");
  return isJson ? receiveChanges(request, planId) : receiveButton(request, planId);
}
