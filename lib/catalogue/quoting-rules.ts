import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { quotingRules } from "@/db/schema";

/** Whether assistants may quote, and the percentage below the list price they may quote. */
export type QuotingRules = { assistantsQuote: boolean; percentOff: number };

/** Reads the rules of a shop within `asShop()`. */
export async function readQuotingRules(shopId: number, tx: Tx): Promise<QuotingRules> {
  return (await select(shopId, tx))[0] ?? defaults;
}

/** Reads the rules of a shop within `asShop()` and locks them against changes until the transaction ends. */
export async function lockQuotingRules(shopId: number, tx: Tx): Promise<QuotingRules> {
  return (await select(shopId, tx).for("share"))[0] ?? defaults;
}

const defaults: QuotingRules = { assistantsQuote: false, percentOff: 0 };

const select = (shopId: number, tx: Tx) =>
  tx
    .select({ assistantsQuote: quotingRules.assistantsQuote, percentOff: quotingRules.percentOff })
    .from(quotingRules)
    .where(eq(quotingRules.shopId, shopId));
