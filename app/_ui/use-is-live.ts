import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether scripts run: false in what the server makes, and until the page has come to life. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
