import { readSources, type Sources } from "../sources";

/** A file longer than this does two things. */
export const longest = 200;

const lines = (text: string) => text.trimEnd().split("\n").length;

export const sizeComplaints = (sources: Sources): string[] =>
  [...sources]
    .filter(([, text]) => lines(text) > longest)
    .map(([file, text]) => `${file} has ${lines(text)} lines: past ${longest}, look for the second thing in it`);

/** How long a file of ours typically is, tests aside. */
export function medianLines(sources: Sources): number {
  const all = [...sources]
    .filter(([file]) => !/\.(test|slow-test|start-test|spec)\./.test(file))
    .map(([, text]) => lines(text));
  return all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

export const checkSizes = async () => sizeComplaints(readSources());
