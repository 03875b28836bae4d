/** Measures the full and the almost empty database in turn, and says what the one costs beside the other. */
import { proveLearner } from "#lib/auth/session-store.ts";
import { range, table } from "../compare/document.ts";
import { quantile, type Spread, spread } from "../compare/ratios.ts";
import { type Connection, sizeOf } from "./fill.ts";
import type { Operation, Seat, Side } from "./operations.ts";
import type { Size } from "./templates.ts";

export const rounds = 5;
const goal = 1.2;
const perSize = 20;

/** The numbers of the learners who are measured, the sizes in turn, spread over all of the fill. */
export function chooseNumbers(learners: number): number[] {
  const firstOf: Record<Size, number> = { full: 0, half: 4, few: 10 };
  return Array.from({ length: perSize }, (_, at) => {
    const hundred = Math.floor((at * learners) / perSize / 100) * 100;
    return (["full", "half", "few"] as const).map((size) => hundred + firstOf[size] + (at % 4));
  }).flat();
}

/** Numbers that nobody measured before, spread at random over all of the fill. */
export function chooseStrangers(learners: number, many: number): number[] {
  const chosen = new Set<number>();
  while (chosen.size < Math.min(many, learners / 2)) chosen.add(Math.floor(Math.random() * learners));
  return [...chosen];
}

/** The learners of these numbers, in this order. */
export async function findSeats({ run }: Connection, numbers: readonly number[]): Promise<Seat[]> {
  const rows = await run(`SELECT n, learner_id, plan_id FROM scale_learner WHERE n IN (${numbers.join(", ")})`);
  const byNumber = new Map(rows.map((row) => [Number(row.n), row]));
  return numbers.map((n) => {
    const row = byNumber.get(n);
    if (!row) throw new Error(`the fill has no learner ${n}`);
    return { n, size: sizeOf(n), learner: proveLearner(String(row.learner_id)), planId: String(row.plan_id) };
  });
}

type Times = { full: number[]; empty: number[] };

export type Measured = { name: string; p50: Spread; p95: Spread; full: { p50: number; p95: number }; empty: { p50: number; p95: number } };

/**
 * Does one operation on both sides, request by request in turn, so that what else the machine does weighs on both; who begins changes with
 * each. Everybody comes once before, which is not counted.
 * @param isFirstVisit whether the learners come once each instead, so that nothing of theirs was read before
 */
export async function measure(operation: Operation, full: Side, empty: Side, isFirstVisit = false): Promise<Measured> {
  const sides = [
    { side: "full" as const, seats: full.seats, act: await operation.begin(full) },
    { side: "empty" as const, seats: empty.seats, act: await operation.begin(empty) },
  ];
  const before = isFirstVisit ? 0 : full.seats.length;
  const many = isFirstVisit ? Math.floor(full.seats.length / rounds) : operation.requests;
  const all: Times[] = Array.from({ length: rounds }, () => ({ full: [], empty: [] }));
  for (let at = 0; at < before + rounds * many; at += 1) {
    const times = all[Math.floor((at - before) / many)];
    for (const { side, seats, act } of at % 2 ? sides.toReversed() : sides) {
      const begun = performance.now();
      await act(seats[at % seats.length] as Seat, at);
      times?.[side].push(performance.now() - begun);
    }
  }
  const of = (side: keyof Times) => {
    const times = all.flatMap((each) => each[side]);
    return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
  };
  const [ofFull, ofEmpty] = [of("full"), of("empty")];
  const p50 = spread(all.map((times) => quantile(times.full, 0.5) / quantile(times.empty, 0.5)));
  // A round has too few requests for its 95th percentile to say much.
  const ratios = all.map((times) => quantile(times.full, 0.95) / quantile(times.empty, 0.95));
  const p95 = { ...spread(ratios), middle: ofFull.p95 / ofEmpty.p95 };
  console.log(`${operation.name}: ${p50.middle.toFixed(2)}, ${p95.middle.toFixed(2)}`);
  return { name: operation.name, p50, p95, full: ofFull, empty: ofEmpty };
}

const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));

/** A table of what was measured; the goal is for the middle of the rounds at the median. */
export function tell(measured: readonly Measured[]): string {
  const head = ["what", "p50, ms: full / almost empty", "ratio", "p95, ms: full / almost empty", "ratio", `goal ${goal} at p50, p95`];
  const rows = measured.map(({ name, p50, p95, full, empty }) => [
    name,
    `${ms(full.p50)} / ${ms(empty.p50)}`,
    range(p50),
    `${ms(full.p95)} / ${ms(empty.p95)}`,
    range(p95),
    [p50, p95].map(({ middle }) => (middle <= goal ? "reached" : "not reached")).join(", "),
  ]);
  return table(head, rows);
}
