import { parts } from "./parts";
import { runParts } from "./run-parts";

/** `npm test`, `npm run test:all` and `npm run test:<part>`; package.json names the suite or the part. */
const [name = "quick", ...args] = process.argv.slice(2);
const chosen = parts.filter((part) => part.name === name || part.suites.some((suite) => suite === name));
if (chosen.length === 0) {
  console.error(
    `"${name}" is neither a suite nor a part: choose quick, all, ${parts.map((part) => part.name).join(", ")}.`,
  );
  process.exit(2);
}
const { failed } = await runParts(chosen, args);
process.exitCode = failed ? 1 : 0;
