import { type Db, readPool } from "@/db/client";
import type { Currency, ShownRates } from "../core/money";
import { currencyOf } from "../i18n/format";
import type { Locale } from "../i18n/locale";
import { getRates } from "./get-rates";

/** Today's rates for a page of this language, in its own currency or the one that was chosen. @throws as getRates does */
export async function getShownRates(locale: Locale, chosen?: Currency, db: Db = readPool): Promise<ShownRates> {
  return { ...(await getRates(db)), shown: chosen ?? currencyOf(locale), chosen };
}
