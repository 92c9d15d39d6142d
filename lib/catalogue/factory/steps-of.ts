import { daysOf, type Pace, workOut } from "./lead-time";

export type Steps = { from: number[]; days: number[] };

/**
 * The days of a pace as steps: from `from[i]` pieces on it takes `days[i]` working days, up to the longest promise. What
 * finds designs by their days reads these. Undefined while no line runs.
 */
export function stepsOf(pace: Omit<Pace, "closedDays" | "touchedAt">): Steps | undefined {
  if (pace.dailyOutput === 0) return undefined;
  const steps: Steps = { from: [], days: [] };
  for (let quantity = 1; ; ) {
    const working = workOut(pace, quantity);
    if (!working) return undefined;
    const days = daysOf(working);
    if (days === steps.days.at(-1)) return steps;
    steps.from.push(quantity);
    steps.days.push(days);
    // The first piece that does not fit into these days at the lines.
    quantity = working.makingDays * pace.dailyOutput + pace.stock - pace.backlog + 1;
  }
}
