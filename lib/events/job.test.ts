import { expect, test } from "vitest";
import { inMarketWithReferenceData } from "@/db/testing";
import { deleteDoneJobs } from "./job";

test("jobs that were done 30 days ago are deleted in several statements, and failed ones stay", () =>
  inMarketWithReferenceData(async (db, owner) => {
    await owner`insert into jobs (name, data, done_at, failed_at) select name, '{}', done_at, failed_at from (values
      ('old', now() - interval '40 days', null), ('older', now() - interval '41 days', null),
      ('oldest', now() - interval '42 days', null), ('new', now() - interval '29 days', null),
      ('failed', null, now() - interval '40 days')) v (name, done_at, failed_at)`;
    await deleteDoneJobs(db, 2);
    const left = await owner<{ name: string }[]>`select name from jobs order by name`;
    expect(left.map(({ name }) => name)).toEqual(["failed", "new"]);
  }));
