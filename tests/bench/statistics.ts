/** The value that so large a share of all lies below, between its neighbours; 0 of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export type Spread = { p50: number; p95: number; p99: number };

/** What half, 95 and 99 of a hundred stay below. */
export const spreadOf = (times: readonly number[]): Spread => ({
  p50: rounded(quantile(times, 0.5)),
  p95: rounded(quantile(times, 0.95)),
  p99: rounded(quantile(times, 0.99)),
});

/** Three digits say enough of a measurement. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
