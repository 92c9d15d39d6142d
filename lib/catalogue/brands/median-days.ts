import { daysToShelf, type Milestones, type Stage, stages } from "./stages";

/** Fewer designs with all four days say nothing in general. */
export const fewestMeasured = 5;

/** Median days from sketch to each stage, over `designs` designs. */
export type DesignToShelf = { designs: number; days: Record<Stage, number> };

/** Measured over the designs that have all four days; undefined below five of them. */
export function medianDays(all: readonly Milestones[]): DesignToShelf | undefined {
  const whole = all.flatMap((each) => daysToShelf(each) ?? []);
  if (whole.length < fewestMeasured) return undefined;
  const days = stages.map((stage) => [stage, median(whole.map((each) => each[stage]))] as const);
  return { designs: whole.length, days: Object.fromEntries(days) as Record<Stage, number> };
}

/** The middle one, or the mean of the two in the middle. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? 0;
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (at(half - 1) + at(half)) / 2 : at(Math.floor(half));
}
