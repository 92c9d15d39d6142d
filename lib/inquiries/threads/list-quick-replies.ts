import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { quickReplies } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { SomeTexts } from "@/lib/i18n/locale";
import { canUseQuickReplies } from "./policy";

export type QuickReply = { id: string; title: string; bodies: SomeTexts };

/** Lists a shop's quick replies in the shop's order. @throws NotFound if the actor is not a member of the shop */
export async function listQuickReplies(actor: Actor, shopId: number, db: Db = database): Promise<QuickReply[]> {
  if (!canUseQuickReplies(actor, { shopId })) throw new NotFound("shop");
  const { id, title, bodies, position } = quickReplies;
  return asShop(
    shopId,
    (tx) =>
      tx.select({ id, title, bodies }).from(quickReplies).where(eq(quickReplies.shopId, shopId)).orderBy(position, id),
    db,
  );
}
