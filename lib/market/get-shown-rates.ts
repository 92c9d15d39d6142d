import { type Db, readPool } from "@/db/client";
import type { Currency, ShownRates } from "../core/money";
import { currencyOf } from "../i18n/format";
import type { Locale } from "../i18n/locale";
import { getRates } from "./get-rates";

/**
 * Returns today's rates with the currency of a page: the chosen one or the language's. @throws Error like getRates()
 */
export async function getShownRates(locale: Locale, chosen?: Currency, db: Db = readPool): Promise<ShownRates> {
  return { ...(await getRates(db)), shown: chosen ?? currencyOf(locale), chosen };
}
