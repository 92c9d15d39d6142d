import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { quotingRules } from "@/db/schema";

/** Whether assistants quote, and how many percent they may go below the price tier of a quantity. */
export type QuotingRules = { assistantsQuote: boolean; percentOff: number };

/** Of the shop whose context `tx` has. They do not change until this transaction ends. */
export async function rulesOf(shopId: number, tx: Tx): Promise<QuotingRules> {
  const [rules] = await tx
    .select({ assistantsQuote: quotingRules.assistantsQuote, percentOff: quotingRules.percentOff })
    .from(quotingRules)
    .where(eq(quotingRules.shopId, shopId))
    .for("share");
  return rules ?? { assistantsQuote: false, percentOff: 0 };
}
