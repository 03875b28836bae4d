import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Completion, forecastFinish } from "#lib/planner/insights/forecast.ts";
import { addDays, cases } from "../../support/planner-cases.ts";

const on = (day: string, minutes = 60): Completion => ({ on: day, minutes });

describe("forecastFinish", () => {
  it("waits for three completions in two different weeks", () => {
    // Monday to Sunday is 2 to 8 November 2026.
    expect(forecastFinish([on("2026-11-02"), on("2026-11-09")], 600, "2026-11-23")).toBeNull();
    expect(forecastFinish([on("2026-11-02"), on("2026-11-05"), on("2026-11-08")], 600, "2026-11-23")).toBeNull();
    expect(forecastFinish([on("2026-11-02"), on("2026-11-08"), on("2026-11-09")], 600, "2026-11-23")).not.toBeNull();
  });

  it("continues at an even pace: 210 minutes a week are 30 a day", () => {
    const even = [on("2026-11-03", 210), on("2026-11-10", 100), on("2026-11-11", 110), on("2026-11-17", 210)];
    // 600 minutes are 20 days, the first of them today.
    expect(forecastFinish(even, 600, "2026-11-23")).toEqual({ p50: "2026-12-12", p85: "2026-12-12" });
    expect(forecastFinish(even, 1, "2026-11-23")).toEqual({ p50: "2026-11-23", p85: "2026-11-23" });
  });

  it("leaves the running week out, and counts weeks without a completion", () => {
    const even = [on("2026-11-03", 210), on("2026-11-10", 210), on("2026-11-17", 210)];
    const running = [...even, on("2026-11-23", 1)]; // today is the Wednesday after
    expect(forecastFinish(running, 600, "2026-11-25")).toEqual(forecastFinish(even, 600, "2026-11-25"));
    const pause = forecastFinish(even, 600, "2026-12-21"); // four weeks without
    expect((pause?.p50 ?? "") > "2027-01-09").toBe(true);
    expect((pause?.p85 ?? "") > (pause?.p50 ?? "")).toBe(true);
  });

  it("returns the median run and the run that 85 in 100 do not exceed", () => {
    // One past week of 70, one of none: a run lasts a week for each miss and then ends today + 7 × misses + 6.
    // Misses before the first hit: none in 50 % of the runs, at most one in 75 %, at most two in 87.5 %.
    const halves = [on("2026-11-02", 70), on("2026-11-16", 0), on("2026-11-16", 0)];
    const forecast = forecastFinish([...halves], 70, "2026-11-16");
    expect([addDays("2026-11-16", 6), addDays("2026-11-16", 13)]).toContain(forecast?.p50);
    expect(forecast?.p85).toBe(addDays("2026-11-16", 20));
  });

  it("returns nothing when nothing is left, or at a pace of zero", () => {
    const none = [on("2026-11-03", 0), on("2026-11-10", 0), on("2026-11-17", 0)];
    expect(forecastFinish(none, 600, "2026-11-23")).toBeNull();
    expect(forecastFinish([on("2026-11-03"), on("2026-11-10"), on("2026-11-17")], 0, "2026-11-23")).toBeNull();
  });

  it("does not count completions after today", () => {
    expect(forecastFinish([on("2026-11-03"), on("2026-11-10"), on("2026-11-24")], 600, "2026-11-23")).toBeNull();
  });

  it("returns no day after the year 9999", () => {
    const slow = [on("2026-11-03", 1), on("2026-11-10", 1), on("2026-11-17", 1)];
    expect(forecastFinish(slow, 10_000_000, "2026-11-23")).toEqual({ p50: "9999-12-31", p85: "9999-12-31" });
  });

  it("continues at the mean pace after a hundred years", () => {
    const slow = [on("2026-11-03", 7), on("2026-11-10", 7), on("2026-11-17", 7)]; // a minute a day
    expect(forecastFinish(slow, 50_000, "2026-11-23")?.p50).toBe(addDays("2026-11-23", 49_999));
  });

  it("ignores the order of completions, and puts 85 % not before 50 %, and 50 % not before today", () => {
    const completions = fc.array(fc.record({ on: fc.nat(100).map((days) => addDays("2026-08-10", days)), minutes: fc.nat(600) }), {
      minLength: 3,
      maxLength: 20,
    });
    fc.assert(
      fc.property(completions, fc.nat(10_000), (past, left) => {
        const today = "2026-11-23";
        const forecast = forecastFinish(past, left, today);
        expect(forecastFinish(past.toReversed(), left, today)).toEqual(forecast);
        if (forecast === null) return;
        expect(forecast.p50 >= today && forecast.p85 >= forecast.p50).toBe(true);
      }),
      cases,
    );
  });
});
