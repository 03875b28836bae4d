import { pushServerKey } from "#lib/auth/push-key.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { findPushDevice } from "#lib/data/reminders/push-devices.ts";
import { messages } from "#lib/messages/all.ts";
import { turnOffDevice } from "./device-actions.ts";
import { TurnOnDevice } from "./turn-on-device.tsx";

const { push } = messages;

/** Whether reminders come as notifications of this browser. @param isAnyChosen whether there are any that could come */
export async function DeviceReminders({
  learner,
  sessionId,
  isAnyChosen,
}: {
  learner: LearnerId;
  sessionId: string;
  isAnyChosen: boolean;
}) {
  const serverKey = pushServerKey();
  const isOn = (await findPushDevice(learner, sessionId))?.serverKey === serverKey;
  return (
    <div className="flex flex-col items-start gap-2">
      <h3 id="this-device" tabIndex={-1} className="font-medium">
        {push.title}
      </h3>
      <p id="this-device-hint" className="text-muted">
        {push.hint}
      </p>
      <p role="status">{isOn ? push.isOn : push.isOff}</p>
      {isOn && !isAnyChosen ? <p>{push.nothingChosen}</p> : null}
      {isOn ? (
        <form action={turnOffDevice}>
          <button type="submit" className="control control-quiet">
            {push.turnOff}
          </button>
        </form>
      ) : (
        <>
          <noscript>
            <p>{push.needsScript}</p>
          </noscript>
          <TurnOnDevice serverKey={serverKey} />
        </>
      )}
    </div>
  );
}
