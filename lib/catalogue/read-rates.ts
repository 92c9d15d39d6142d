import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Rates } from "../core/money";

/** Reads the current exchange rates within a transaction that decides about a price. */
export async function readRates(tx: Tx): Promise<Rates> {
  const [found] = await tx.execute<{ rates: Rates }>(sql`
    select jsonb_build_object('asOf', max(as_of), 'perUsd', jsonb_object_agg(code, per_usd)) as rates from currency_rates`);
  if (!found) throw new Error("the rates query returned no row");
  return found.rates;
}
