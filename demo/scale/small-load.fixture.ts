import postgres, { type Sql } from "postgres";
import { loadReference } from "../../db/reference/load";
import { generateInProcess } from "./generate";
import type { LoadOptions } from "./load";
import { ProgressPrinter } from "./progress";

/** Wraps work for `inEmptyMarket`: loads the reference data and passes one connection of the tables' owner. */
export const withReferenceData = (work: (sql: Sql) => Promise<void>) => async (ownerUrl: string) => {
  const sql = postgres(ownerUrl, { max: 1, onnotice() {} });
  try {
    await loadReference(sql);
    await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
};

/** A small load in several chunks, without output. */
export const smallLoad: LoadOptions = {
  listings: 2_000,
  seed: "small",
  now: Date.UTC(2026, 10, 25, 2),
  passwordHash: "not a hash",
  generate: generateInProcess,
  screen: new ProgressPrinter({ write: () => {} }),
  chunkSizes: { shops: 60, listings: 700 },
};

/** A load that fails before the chunk with the index `from`. */
export const failingAt = (from: number): LoadOptions => ({
  ...smallLoad,
  async *generate(plan, chunks) {
    let index = 0;
    for await (const each of generateInProcess(plan, chunks)) {
      if (index++ === from) throw new Error("the power is gone");
      yield each;
    }
  },
});
