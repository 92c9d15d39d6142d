import { writeFileSync } from "node:fs";
import { inMarket } from "./in-market";
import { type Options, readOptions, usage } from "./options";
import { describeAnswer, formatTable, reportRows } from "./report";
import type { Answer } from "./run-questions";

/**
 * `npm run search:quality` searches for the questions in tests/search-quality/questions and prints how many first pages
 * are good, by language and half.
 */
const options = readOptionsOrExit();
const answers = await inMarket(options.data, async () => {
  const { readPool } = await import("@/db/client");
  const { runQuestions } = await import("./run-questions");
  return runQuestions(readPool, ({ half }) => !options.half || half === options.half);
});
const rows = reportRows(answers);
console.log(formatTable(rows));
if (options.listed) printAnswers(answers.filter(({ question }) => question.half === options.listed));
if (options.json) writeFileSync(options.json, `${JSON.stringify(rows, null, 2)}\n`);

function printAnswers(listed: Answer[]) {
  const failed = listed.filter(({ isGood }) => !isGood);
  console.log(`\n${failed.length} of ${listed.length} first pages are not good:\n`);
  console.log(failed.map(describeAnswer).join("\n"));
}

function readOptionsOrExit(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(1);
  }
}
