import { setTimeout as pause } from "node:timers/promises";
import type { SoakMarket } from "./market";
import type { Outcomes, Tolerance } from "./outcomes";

type Fault = { name: string; at: number; tolerance: Tolerance; run: (market: SoakMarket) => Promise<void> };

/** The faults of the day, each at its share of the time. The rest of the day is quiet, so that memory can be compared. */
export const faults: readonly Fault[] = [
  { name: "first process restarted", at: 0.08, tolerance: "nothing", run: (market) => market.restart(0) },
  { name: "second process restarted", at: 0.14, tolerance: "nothing", run: (market) => market.restart(1) },
  { name: "replica killed", at: 0.2, tolerance: "nothing", run: (market) => market.killReplica() },
  { name: "first process killed", at: 0.26, tolerance: "repeats", run: (market) => market.killProcess(0) },
  { name: "PostgreSQL killed", at: 0.32, tolerance: "repeats", run: (market) => market.killPrimary() },
  { name: "replica made the primary", at: 0.38, tolerance: "repeats", run: (market) => market.switchOver() },
];

/** Share of the day after which memory is compared. */
export const quietFrom = 0.45;

/** Runs the faults at their times of a day of so many milliseconds, and prints what each took. */
export async function runFaults(market: SoakMarket, outcomes: Outcomes, day: number): Promise<void> {
  const began = performance.now();
  for (const { name, at, tolerance, run } of faults) {
    await pause(Math.max(0, began + at * day - performance.now()));
    const from = performance.now();
    await outcomes.during(name, tolerance, () => run(market));
    console.log(`  ${name}: ${((performance.now() - from) / 1_000).toFixed(1)} s`);
  }
}
