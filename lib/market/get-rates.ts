import { type Db, readPool } from "@/db/client";
import { currencyRates } from "@/db/schema";
import { cacheByTag } from "../cache/cache-by-tag";
import { currencies, isCurrency, type Rates } from "../core/money";

/** Today's indicative rates; `asOf` is the day of the oldest. @throws when a currency of the market has none */
export function getRates(db: Db = readPool): Promise<Rates> {
  return db === readPool ? cacheByTag("rates", () => read(db)) : read(db);
}

async function read(db: Db): Promise<Rates> {
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
