import postgres, { type Sql } from "postgres";
import { type Db, openPool } from "../client";
import { loadReference } from "../reference/load";
import { inEmptyMarket } from "./in-empty-market";

/** Runs `work` on a market without shops, over the product's own pool with its timeouts, and as the market's owner. */
export const inOpenMarket = (work: (db: Db, owner: Sql) => Promise<void>): Promise<void> =>
  inEmptyMarket(async (ownerUrl) => {
    const owner = postgres(ownerUrl, { max: 1, onnotice() {} });
    const pool = openPool(ownerUrl);
    try {
      await loadReference(owner);
      await work(pool, owner);
    } finally {
      await Promise.all([pool.$client.end({ timeout: 5 }), owner.end()]);
    }
  });
