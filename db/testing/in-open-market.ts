import { drizzle } from "drizzle-orm/postgres-js";
import postgres, { type Sql } from "postgres";
import type { Db } from "../client";
import { loadReference } from "../reference/load";
import * as schema from "../schema";
import { inEmptyMarket } from "./in-empty-market";

/** Runs `work` on a market without shops, as the product connects to it and over several connections, and as its owner. */
export const inOpenMarket = (work: (db: Db, owner: Sql) => Promise<void>): Promise<void> =>
  inEmptyMarket(async (ownerUrl) => {
    const owner = postgres(ownerUrl, { max: 1, onnotice() {} });
    const client = postgres(ownerUrl, { max: 8, onnotice() {}, connection: { role: "rattledrum_app" } });
    try {
      await loadReference(owner);
      await work(drizzle(client, { schema, casing: "snake_case" }) as unknown as Db, owner);
    } finally {
      await Promise.all([client.end(), owner.end()]);
    }
  });
