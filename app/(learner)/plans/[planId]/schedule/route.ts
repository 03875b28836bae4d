import { receiveSchedule } from "#app/_features/plan-sync/receive-schedule.ts";

type Context = { params: Promise<{ planId: string }> };

/** Stores a plan's study time that was set on a device without a network. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return receiveSchedule(request, (await params).planId);
}
