import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followDay } from "#app/_features/plan-sync/use-today.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-23T22:59:50Z") });
  vi.stubGlobal("document", new EventTarget());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a page follows the day at each midnight of its time zone, until it is closed", () => {
  const changed = vi.fn();
  const stop = followDay("Europe/Berlin", changed);
  vi.advanceTimersByTime(9_999);
  expect(changed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(changed).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(86_400_000);
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
  vi.advanceTimersByTime(86_400_000);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(changed).toHaveBeenCalledTimes(2);
});

test("a page that slept through midnight follows when it is shown again, and at the midnights after that", () => {
  const changed = vi.fn();
  const stop = followDay("Europe/Berlin", changed);
  // The clock goes on while no timer runs.
  vi.setSystemTime(new Date("2026-11-25T08:00:00Z"));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(changed).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(15 * 3_600_000 - 1);
  expect(changed).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
});
