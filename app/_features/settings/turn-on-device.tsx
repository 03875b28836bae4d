"use client";

import { useState, useSyncExternalStore } from "react";
import { Problem } from "#app/_ui/field.tsx";
import { useIsLive } from "#app/_ui/use-is-live.ts";
import { pushMessages } from "#lib/messages/push.ts";
import { turnOnDevice } from "./device-actions.ts";
import { findObstacle, subscribe } from "./subscribe-device.ts";

const never = () => () => undefined;

/** Turns notifications on for this browser, or says why it cannot. The browser asks for its permission after the press, never before. */
export function TurnOnDevice({ serverKey }: { serverKey: string }) {
  const obstacle = useSyncExternalStore(never, findObstacle, () => undefined);
  // Before its script runs, a press would do nothing.
  const isLive = useIsLive();
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  if (obstacle) return <p>{pushMessages.problems[obstacle]}</p>;

  async function turnOn() {
    if (isBusy) return;
    setBusy(true);
    setProblem("");
    const found = await subscribe(serverKey);
    // A failure to reach the server shows itself as everywhere else: the browser's subscription alone does nothing.
    const refusal = typeof found === "string" ? found : await turnOnDevice(found).catch(() => "notSaved" as const);
    if (refusal) setProblem(pushMessages.problems[refusal]);
    setBusy(false);
  }

  return (
    <>
      <button
        type="button"
        onClick={turnOn}
        disabled={!isLive}
        aria-disabled={isBusy}
        aria-describedby="this-device-hint"
        className="control control-quiet noscript:hidden"
      >
        {pushMessages.turnOn}
      </button>
      {problem ? <Problem>{problem}</Problem> : null}
    </>
  );
}
