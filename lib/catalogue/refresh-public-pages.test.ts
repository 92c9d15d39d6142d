import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { rolledBack } from "@/db/testing";

test(
  "the predecessors of a changed listing are found by an index",
  rolledBack(async (tx) => {
    // As in a large market, the planner avoids sequential scans.
    await tx.execute(sql`set local enable_seqscan = off`);
    for (const condition of [sql`successor_id = ${7}`, sql`successor_id = any (${"{7,8}"}::bigint[])`]) {
      const plan = await tx.execute(sql`explain (format json) select id from listings where ${condition}`);
      expect(JSON.stringify(plan)).toContain('"Index Name":"listings_by_successor"');
    }
  }),
);
