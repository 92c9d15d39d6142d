import type { Choice } from "../jobs/failed-jobs";
import { withDatabase } from "../server/start/with-database";

const usage = `Usage: npm run jobs                                list failed and waiting jobs
       npm run jobs -- retry all | NAME | ID      run failed jobs again
       npm run jobs -- drop all | NAME | ID       end failed jobs for good`;

/** `npm run jobs` lists jobs that have failed, runs them again or drops them. It works while the market runs. */
const [, , verb, chosen] = process.argv;
const change = chosen && (verb === "retry" || verb === "drop") ? { verb, chosen } : undefined;

if (verb !== undefined && !change) {
  console.error(usage);
  process.exitCode = 1;
} else {
  await withDatabase(async () => {
    const { closeDatabase, database } = await import("../db/client");
    const jobs = await import("../jobs/failed-jobs");
    try {
      if (!change) return await list(jobs, database);
      const choice = readChoice(change.chosen);
      if (change.verb === "retry") console.log(`${await jobs.retryFailedJobs(choice, database)} jobs run again.`);
      else console.log(`${await jobs.dropFailedJobs(choice, database)} jobs are dropped.`);
    } finally {
      await closeDatabase();
    }
  });
}

function readChoice(text: string): Choice {
  if (text === "all") return text;
  return /^\d+$/.test(text) ? { id: Number(text) } : { name: text };
}

type Jobs = typeof import("../jobs/failed-jobs");

async function list({ listFailedJobs, countWaitingJobs }: Jobs, database: typeof import("../db/client").database) {
  const [failed, waiting] = [await listFailedJobs(50, database), await countWaitingJobs(database)];
  console.log(failed.length ? "Failed, newest first:" : "No job has failed.");
  for (const { id, name, attempts, failedAt, lastError } of failed)
    console.log(`  ${id}  ${name}  ${failedAt?.toISOString()}  after ${attempts} attempts  ${lastError ?? ""}`);
  console.log(waiting.length ? "Waiting:" : "No job waits.");
  for (const { name, count, nextRunAt } of waiting)
    console.log(`  ${name}  ${count}  next at ${nextRunAt?.toISOString()}`);
}
