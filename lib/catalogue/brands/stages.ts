/** The stages of a listing from sketch to shipment, in order. */
export const stages = ["sketch", "sample", "firstBatch", "shipped"] as const;
export type Stage = (typeof stages)[number];

/** The day of each stage as YYYY-MM-DD; null while it is unknown. */
export type Milestones = Record<Stage, string | null>;

export const noMilestones: Milestones = { sketch: null, sample: null, firstBatch: null, shipped: null };

/** Returns the first stage without a day. */
export const nextStage = (days: Milestones): Stage | undefined => stages.find((stage) => days[stage] === null);

/** Returns the first stage whose day is before that of an earlier stage; undefined if all are in order. */
export function findStageOutOfOrder(days: Milestones): Stage | undefined {
  let last = "";
  for (const stage of stages) {
    const day = days[stage];
    if (day === null) continue;
    if (day < last) return stage;
    last = day;
  }
  return undefined;
}

/** Returns the whole days between two days. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Returns the days from sketch to each stage; undefined unless every stage has its day. */
export function daysToShelf({ sketch, sample, firstBatch, shipped }: Milestones): Record<Stage, number> | undefined {
  if (sketch === null || sample === null || firstBatch === null || shipped === null) return undefined;
  const since = (day: string) => daysBetween(sketch, day);
  return { sketch: 0, sample: since(sample), firstBatch: since(firstBatch), shipped: since(shipped) };
}
