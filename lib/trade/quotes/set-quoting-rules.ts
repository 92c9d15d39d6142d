import { asShop, type Db, database } from "@/db/client";
import { quotingRules } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { SetQuotingRules } from "./input-rules";
import { canReadQuotes, canSetQuotingRules } from "./policy";

/**
 * Sets whether assistants may quote and their discount limit. @throws NotFound for other shops; NotAllowed for
 * assistants
 */
export async function setQuotingRules(
  actor: Actor,
  { shopId, ...rules }: SetQuotingRules,
  db: Db = database,
): Promise<void> {
  if (!canReadQuotes(actor, { shopId })) throw new NotFound("shop");
  allow(canSetQuotingRules(actor, { shopId }));
  await asShop(
    shopId,
    async (tx) => {
      await tx
        .insert(quotingRules)
        .values({ shopId, ...rules })
        .onConflictDoUpdate({ target: quotingRules.shopId, set: rules });
      await recordEvent(actor, { name: "quoting_rules.set", shopId, ...rules }, tx);
    },
    db,
  );
}
