import { readSources, type Sources } from "../sources";

/** Lines of a file at most. */
export const maxLines = 200;

const lines = (text: string) => text.trimEnd().split("\n").length;

export const sizeComplaints = (sources: Sources): string[] =>
  [...sources]
    .filter(([, text]) => lines(text) > maxLines)
    .map(([file, text]) => `${file} has ${lines(text)} lines: past ${maxLines}, look for the second thing in it`);

/** Returns the median number of lines of a file, tests excluded. */
export function medianLines(sources: Sources): number {
  const all = [...sources]
    .filter(([file]) => !/\.(test|slow-test|start-test|spec)\./.test(file))
    .map(([, text]) => lines(text));
  return all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

export const checkSizes = async () => sizeComplaints(readSources());
