import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { jobs } from "@/db/schema";

/** Schedules ageSourcingRequest() for a request after this number of days. */
export const scheduleAging = (requestId: string, days: number, tx: Tx) =>
  tx.insert(jobs).values({
    name: "ageSourcingRequest",
    data: { requestId },
    runAt: sql`now() + make_interval(days => ${days})`,
  });
