import { readFileSync } from "node:fs";

/** A sample of a process: seconds since the beginning, and resident megabytes. */
export type Sample = { process: string; second: number; megabytes: number };
export type Growth = { process: string; before: number; after: number };

/** Memory counts as flat if its median in the last third is at most this much of that in the middle third. */
export const flatRatio = 1.1;

/** Resident megabytes of a process; Linux only. */
export const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

/** Compares the medians of the middle and the last third of each process's samples, which begin at its last start. */
export function findGrowth(samples: readonly Sample[]): Growth[] {
  const processes = [...new Set(samples.map(({ process }) => process))];
  return processes.flatMap((process) => {
    const own = samples.filter((sample) => sample.process === process).map(({ megabytes }) => megabytes);
    const third = Math.floor(own.length / 3);
    return third === 0
      ? []
      : [{ process, before: median(own.slice(third, 2 * third)), after: median(own.slice(2 * third)) }];
  });
}

export const isFlat = ({ before, after }: Growth): boolean => after <= before * flatRatio;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
