import { asShop, type Db, database } from "@/db/client";
import { type QuotingRules, readQuotingRules } from "@/lib/catalogue/quoting-rules";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { canReadQuotes } from "./policy";

/** Returns whether assistants may quote, and their discount limit. @throws NotFound if the actor is not a member */
export async function getQuotingRules(actor: Actor, shopId: number, db: Db = database): Promise<QuotingRules> {
  if (!canReadQuotes(actor, { shopId })) throw new NotFound("shop");
  return asShop(shopId, (tx) => readQuotingRules(shopId, tx), db);
}
