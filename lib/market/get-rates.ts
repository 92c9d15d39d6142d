import { type Db, readPool } from "@/db/client";
import { currencyRates } from "@/db/schema";
import { cacheByTag } from "../cache/cache-by-tag";
import { currencies, isCurrency, type Rates } from "../core/money";

/** Returns today's indicative rates; `asOf` is the day of the oldest one. @throws Error if a currency has no rate */
export function getRates(db: Db = readPool): Promise<Rates> {
  return db === readPool ? cacheByTag("rates", () => loadRates(db)) : loadRates(db);
}

async function loadRates(db: Db): Promise<Rates> {
  const rows = await db
    .select({ code: currencyRates.code, perUsd: currencyRates.perUsd, asOf: currencyRates.asOf })
    .from(currencyRates);
  const perUsd = Object.fromEntries(
    rows.filter(({ code }) => isCurrency(code)).map(({ code, perUsd }) => [code, perUsd]),
  );
  const missing = currencies.filter((code) => perUsd[code] === undefined);
  if (missing.length) throw new Error(`currency_rates has no ${missing.join(", ")}`);
  const asOf = rows.map((row) => row.asOf).sort()[0] ?? "";
  return { perUsd: perUsd as Rates["perUsd"], asOf };
}
