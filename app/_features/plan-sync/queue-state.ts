import type { KeptChange } from "./open-store.ts";

/**
 * What is said of the changes: "on-device" and "not-saved" wait for the network, kept by this browser or by this page alone;
 * "kept-here" and "not-kept" are the guest's, who sends nothing.
 */
export type SaveState = "idle" | "saving" | "saved" | "on-device" | "not-saved" | "kept-here" | "not-kept" | "signed-out" | "refused";

export type QueueState = {
  pending: readonly KeptChange[];
  /** How often in a row sending failed. */
  failures: number;
  saveState: Exclude<SaveState, "on-device" | "not-kept">;
  /** Whether what is pending is safe on this device when the page is closed. */
  durable: boolean;
};

export type QueueEvent =
  | { kind: "recalled"; pending: readonly KeptChange[] }
  | { kind: "made"; change: KeptChange; sends: boolean }
  | { kind: "kept"; durable: boolean }
  | { kind: "sending" }
  | { kind: "done"; ids: ReadonlySet<string>; refused: boolean }
  | { kind: "failed"; signedOut: boolean };

export const emptyQueue: QueueState = { pending: [], failures: 0, saveState: "idle", durable: false };

/** What a page knows of its changes that are on their way. */
export function reduceQueue(state: QueueState, event: QueueEvent): QueueState {
  switch (event.kind) {
    case "recalled": {
      // A change of this page may have been made and kept before the ones from earlier were read.
      const here = new Set(state.pending.map((change) => change.id));
      const earlier = event.pending.filter((change) => !here.has(change.id));
      if (earlier.length === 0) return state;
      return {
        ...state,
        pending: [...earlier, ...state.pending],
        saveState: sayRecalled(state, earlier),
        durable: state.pending.length === 0 || state.durable,
      };
    }
    case "made": {
      const waits = event.sends ? "saving" : "kept-here";
      return {
        ...state,
        pending: [...state.pending, event.change],
        durable: state.durable || !event.sends,
        saveState: state.failures ? state.saveState : waits,
      };
    }
    case "kept":
      return state.durable === event.durable ? state : { ...state, durable: event.durable };
    case "sending":
      return state.failures || state.saveState === "saving" ? state : { ...state, saveState: "saving" };
    case "done": {
      const pending = state.pending.filter((change) => !event.ids.has(change.id));
      const isNews = pending.length < state.pending.length;
      // Another tab was quicker with all of them.
      if (!isNews && pending.length === 0 && state.saveState === "saving") return { ...state, failures: 0, saveState: "saved" };
      if (!isNews) return state;
      return { ...state, pending, failures: 0, saveState: event.refused ? "refused" : pending.length ? "saving" : "saved" };
    }
    case "failed":
      // Another tab had sent the same meanwhile: nothing is left that could have failed.
      if (state.pending.length === 0) return state;
      return { ...state, failures: state.failures + 1, saveState: event.signedOut ? "signed-out" : "not-saved" };
  }
}

function sayRecalled({ saveState }: QueueState, [first]: readonly KeptChange[]): QueueState["saveState"] {
  return first?.owner === "guest" ? saveState : "saving";
}

/** The state with whether it is safe to close the page. */
export function saySaved({ saveState, durable }: QueueState): SaveState {
  if (saveState === "not-saved" && durable) return "on-device";
  return saveState === "kept-here" && !durable ? "not-kept" : saveState;
}
