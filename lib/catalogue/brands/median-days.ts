import { daysToShelf, type Milestones, type Stage, stages } from "./stages";

/** The number of listings with all four milestones below which no median is shown. */
export const minMeasured = 5;

/** Median days from sketch to each stage, over `listings` listings. */
export type SketchToShelf = { designs: number; days: Record<Stage, number> };

/** Returns the medians over the listings with all four milestones; undefined below five of them. */
export function medianDays(all: readonly Milestones[]): SketchToShelf | undefined {
  const complete = all.flatMap((each) => daysToShelf(each) ?? []);
  if (complete.length < minMeasured) return undefined;
  const days = stages.map((stage) => [stage, median(complete.map((each) => each[stage]))] as const);
  return { designs: complete.length, days: Object.fromEntries(days) as Record<Stage, number> };
}

/** Returns the middle number, or the mean of the two in the middle. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? 0;
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (at(half - 1) + at(half)) / 2 : at(Math.floor(half));
}
