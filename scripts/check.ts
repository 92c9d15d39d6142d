import { runChecks } from "./checks";
import { medianLines } from "./checks/sizes";
import { readSources } from "./sources";

const { failed } = await runChecks();
const sources = readSources();
console.log(`\n${sources.size} files, ${medianLines(sources)} lines at the median`);
process.exitCode = failed ? 1 : 0;
