import { eq } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { asShop, type Db, database } from "@/db/client";
import { quickReplies, shops } from "@/db/schema";
import { type Actor, isAtLeast } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { AddStarterReplies } from "./input";
import { canEditQuickReplies } from "./policy";
import { starterReplies } from "./starter-replies";

/** Adds the starter replies to a shop without quick replies; does nothing for a shop that has some. */
export async function addStarterReplies(actor: Actor, { shopId }: AddStarterReplies, db: Db = database): Promise<void> {
  if (!isAtLeast(actor, shopId, "assistant")) throw new NotFound("shop");
  allow(canEditQuickReplies(actor, { shopId }) && actor.kind === "user");
  await asShop(
    shopId,
    async (tx) => {
      await tx.select({ id: shops.id }).from(shops).where(eq(shops.id, shopId)).for("update");
      if ((await tx.$count(quickReplies, eq(quickReplies.shopId, shopId))) > 0) return;
      const rows = starterReplies(actor.locale).map((reply, index) => ({
        ...reply,
        id: uuidv7(),
        shopId,
        position: index + 1,
      }));
      await tx.insert(quickReplies).values(rows);
      await recordEvent(actor, { name: "quick_replies.copied", shopId }, tx);
    },
    db,
  );
}
