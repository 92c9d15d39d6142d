import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { currencyRates } from "@/db/schema";
import { env } from "../core/env";
import { PermanentFailure } from "../core/errors";
import { currencies } from "../core/money";
import { findRefusalReason } from "./check-rates";
import { getRates } from "./get-rates";
import { jsonRates, type RatesSource } from "./rates-source";

const day = 86_400_000;

/**
 * Stores today's rates from the source and invalidates every page with prices; does nothing without a source.
 * @throws Hopeless if the table is invalid, and errors of the source; the stored rates remain in both cases
 */
export async function refreshRates(
  source: RatesSource | undefined = configuredSource(),
  db: Db = database,
  now = new Date(),
): Promise<void> {
  if (!source) return;
  const table = await source();
  await db.transaction(async (tx) => {
    // A source east of UTC may already have tomorrow's date.
    const latest = new Date(now.getTime() + day).toISOString().slice(0, 10);
    const reason = findRefusalReason(table, await getRates(tx), latest);
    if (reason) throw new PermanentFailure(`the table of rates was refused: ${reason}`);
    const rows = currencies.map((code) => ({
      code,
      perUsd: table.perUsd[code] ?? Number.NaN,
      asOf: table.asOf,
      source: "feed" as const,
    }));
    const changed = await tx
      .insert(currencyRates)
      .values(rows)
      .onConflictDoUpdate({
        target: currencyRates.code,
        set: { perUsd: sql`excluded.per_usd`, asOf: sql`excluded.as_of`, source: "feed", setBy: null, setAt: now },
        setWhere: sql`(${currencyRates.perUsd}, ${currencyRates.asOf}) is distinct from (excluded.per_usd, excluded.as_of)`,
      })
      .returning();
    if (changed.length) await purgeDocuments(tx, "rates");
  });
}

function configuredSource(): RatesSource | undefined {
  const { RATES_URL } = env();
  return RATES_URL === undefined ? undefined : jsonRates(RATES_URL);
}
