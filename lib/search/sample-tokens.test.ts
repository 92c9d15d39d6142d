import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { rolledBack } from "@/db/testing";
import { token } from "./tokens";

test(
  "each sample is half of the previous one and contained in it, down to one in 1,024",
  rolledBack(async (tx) => {
    const rows = await tx.execute<{ tokens: number[]; count: number }>(sql`
      select array_to_json(sample_tokens(id)) as tokens, count(*)::int as count
      from generate_series(1, 200000) id group by sample_tokens(id) order by cardinality(sample_tokens(id))`);
    const levels = Array.from({ length: 11 }, (_, level) => level);
    const nested = levels.map((level) => levels.slice(1, level + 1).map(token.sample));
    expect(rows.map(({ tokens }) => tokens)).toEqual(nested);
    for (const level of levels) {
      const inSample = rows.slice(level).reduce((sum, { count }) => sum + count, 0);
      const expected = 200_000 / 2 ** level;
      expect(Math.abs(inSample - expected), `level ${level}`).toBeLessThan(5 * Math.sqrt(expected));
    }
  }),
);
