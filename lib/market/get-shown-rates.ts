import { type Db, reader } from "@/db/client";
import { currencyOf } from "../format";
import type { Locale } from "../locale";
import type { Currency, ShownRates } from "../money";
import { getRates } from "./get-rates";

/** Today's rates for a page of this language, in its own currency or the one that was chosen. @throws as getRates does */
export async function getShownRates(locale: Locale, chosen?: Currency, db: Db = reader): Promise<ShownRates> {
  return { ...(await getRates(db)), shown: chosen ?? currencyOf(locale), chosen };
}
