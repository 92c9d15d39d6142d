import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { jobs } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { PermanentFailure } from "@/lib/core/errors";
import { countWaitingJobs, dropFailedJobs, listFailedJobs, retryFailedJobs } from "./failed-jobs";
import { runNextJob } from "./run-job";

/** Jobs of these names fail for good, a day after they were made, in the order given. */
async function makeFailedJobs(names: string[], tx: Tx): Promise<number[]> {
  await tx.delete(jobs);
  const long = new Date(Date.now() - 3 * 86_400_000);
  const made = await tx
    .insert(jobs)
    .values(names.map((name) => ({ name, data: {}, createdAt: long, runAt: long })))
    .returning({ id: jobs.id });
  const fail = () => async () => {
    throw new PermanentFailure("550 no such person");
  };
  while (await runNextJob(tx, fail));
  return made.map(({ id }) => id);
}

test(
  "failed jobs are listed with their error, and not among those that wait",
  rolledBack(async (tx) => {
    const ids = await makeFailedJobs(["mailMember:7", "makeVideo"], tx);
    const failed = await listFailedJobs(10, tx);
    expect(failed.map(({ id }) => id)).toEqual(ids.toReversed());
    expect(failed[1]).toMatchObject({
      name: "mailMember",
      attempts: 1,
      lastError: "Hopeless: 550 no such person",
    });
    expect(await countWaitingJobs(tx)).toEqual([]);
  }),
);

test(
  "a failed job runs again when it is retried, with a new day of attempts",
  rolledBack(async (tx) => {
    const [id = 0, other] = await makeFailedJobs(["mailMember:7", "mailMember:8"], tx);
    expect(await retryFailedJobs({ id }, tx)).toBe(1);
    expect(await countWaitingJobs(tx)).toMatchObject([{ name: "mailMember", count: 1 }]);
    const postpone = () => async () => {
      throw new Error("the mail server does not answer");
    };
    await runNextJob(tx, postpone);
    expect((await listFailedJobs(10, tx)).map((each) => each.id)).toEqual([other]);
  }),
);

test(
  "failed jobs are retried by name, and dropped all at once",
  rolledBack(async (tx) => {
    await makeFailedJobs(["mailMember:7", "makeVideo", "mailMember:8"], tx);
    expect(await retryFailedJobs({ name: "mailMember" }, tx)).toBe(2);
    expect(await dropFailedJobs("all", tx)).toBe(1);
    expect(await listFailedJobs(10, tx)).toEqual([]);
    expect(await dropFailedJobs("all", tx)).toBe(0);
  }),
);
