import { receiveSchedule } from "#app/_features/plan-sync/receive-schedule.ts";

type Context = { params: Promise<{ planId: string }> };

/** The address of `../schedule` in release 0.1, whose tabs still send to it. Delete it after release 0.2. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return receiveSchedule(request, (await params).planId);
}
