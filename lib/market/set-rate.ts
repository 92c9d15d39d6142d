import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { currencyRates } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound, Refusal } from "../core/errors";
import { todayInYiwu } from "../core/today";
import { recordEvent } from "../events/record-event";
import { asLead } from "./as-lead";
import { isLargeChange } from "./check-rates";
import type { SetRate } from "./rate-input";

/**
 * Sets the rate of a currency from now on and invalidates every page with prices. A later table of the source replaces
 * it. @throws NotFound, NotAllowed; Refusal for a change of more than a tenth that is not confirmed
 */
export const setRate = (
  actor: Actor,
  { currency, perUsd, why, isConfirmed }: SetRate,
  db: Db = database,
  now = new Date(),
): Promise<void> =>
  asLead(
    actor,
    async (tx, { userId }) => {
      const [current] = await tx
        .select({ perUsd: currencyRates.perUsd })
        .from(currencyRates)
        .where(eq(currencyRates.code, currency))
        .for("update");
      if (!current) throw new NotFound("rate");
      if (isLargeChange(current.perUsd, perUsd) && !isConfirmed) {
        const percent = Math.round((perUsd / current.perUsd - 1) * 100);
        throw new Refusal("marketData.rates.confirm", {
          field: "confirmed",
          currency,
          before: current.perUsd,
          percent,
        });
      }
      await tx
        .update(currencyRates)
        .set({ perUsd, asOf: todayInYiwu(now), source: "lead", setBy: userId, setAt: now })
        .where(eq(currencyRates.code, currency));
      await purgeDocuments(tx, "rates");
      await recordEvent(actor, { name: "rate.set", currency, before: current.perUsd, perUsd, why }, tx);
    },
    db,
  );
