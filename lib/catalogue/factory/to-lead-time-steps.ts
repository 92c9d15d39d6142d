import { calculatePhases, type Pace, sumPhases } from "./lead-time";

export type LeadTimeSteps = { from: number[]; days: number[] };

/**
 * Converts a pace to steps for the search row: from `from[i]` pieces on it takes `days[i]` working days, up to the
 * maximum of a year. Undefined while no line runs.
 */
export function toLeadTimeSteps(pace: Omit<Pace, "closedDays" | "touchedAt">): LeadTimeSteps | undefined {
  if (pace.dailyOutput === 0) return undefined;
  const steps: LeadTimeSteps = { from: [], days: [] };
  for (let quantity = 1; ; ) {
    const working = calculatePhases(pace, quantity);
    if (!working) return undefined;
    const days = sumPhases(working);
    if (days === steps.days.at(-1)) return steps;
    steps.from.push(quantity);
    steps.days.push(days);
    // The first quantity that takes another day.
    quantity = working.makingDays * pace.dailyOutput + pace.stock - pace.backlog + 1;
  }
}
