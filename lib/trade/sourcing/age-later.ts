import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { jobs } from "@/db/schema";

/** Has a request looked at again when so many days are over; see ageSourcingRequest(). */
export const ageLater = (requestId: string, days: number, tx: Tx) =>
  tx.insert(jobs).values({
    name: "ageSourcingRequest",
    data: { requestId },
    runAt: sql`now() + make_interval(days => ${days})`,
  });
