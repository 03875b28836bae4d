"use client";

import { type SubmitEvent, startTransition, useState } from "react";
import { useDeviceOwner } from "#app/_features/plan-sync/device-owner.tsx";
import { pressWithoutServer } from "#app/_features/plan-sync/plan-without-server.ts";
import { isReachable } from "#app/_features/plan-sync/reach-server.ts";
import { reschedule } from "./reschedule.ts";

/**
 * The id of the form that the buttons of the schedule card and of the time zone note name: the card is inside the checklist, which is a form
 * itself, and forms cannot nest.
 */
export const rescheduleForm = "reschedule";

/**
 * Changes the schedule as a button asks: "replan", "undo 3", a target fix, or another time zone.
 * @returns a sentence when there can be no dates; undefined when it is done.
 */
export type Reschedule = (command: string) => Promise<string | undefined>;

type Props = {
  planId: string;
  address: string;
  /** Changes the dates on this device; without it, the server does, and this device only while the server cannot be reached. */
  onReschedule?: Reschedule | undefined;
};

/** The form behind the buttons of the schedule card and of the note about the device's time zone. */
export function ScheduleForm({ planId, address, onReschedule }: Props) {
  const { owner = "" } = useDeviceOwner();
  const [problem, setProblem] = useState<string>();

  function press(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
    const command = String(form.get("do"));
    startTransition(async () => {
      if (onReschedule) return setProblem(await onReschedule(command));
      if (await isReachable()) return reschedule(form);
      await pressWithoutServer(owner, planId, command);
      // The same page, opened from this device.
      window.location.assign(address);
    });
  }
  return (
    <>
      {problem ? <p role="alert">{problem}</p> : null}
      <form id={rescheduleForm} action={reschedule} onSubmit={press} hidden>
        <input type="hidden" name="plan" value={planId} />
        <input type="hidden" name="address" value={address} />
      </form>
    </>
  );
}
