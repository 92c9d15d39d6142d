/** Returns the value below which `share` of all values lie, interpolated between neighbours; 0 without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export type Percentiles = { p50: number; p95: number; p99: number };

/** Returns the 50th, 95th and 99th percentile. */
export const percentilesOf = (times: readonly number[]): Percentiles => ({
  p50: roundToThreeDigits(quantile(times, 0.5)),
  p95: roundToThreeDigits(quantile(times, 0.95)),
  p99: roundToThreeDigits(quantile(times, 0.99)),
});

/** Rounds a measurement to three significant digits. */
export const roundToThreeDigits = (value: number): number => Number(value.toPrecision(3));
