import { and, eq, ne } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { listingOrigins, originRequests } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { canSeeOwnListings } from "../policy";
import type { AnswerOriginRequest } from "./input";
import { insertOrigin } from "./insert-origin";
import { lockFamily } from "./lock-family";
import { canAnswerOriginRequest } from "./policy";
import { refreshFamily } from "./refresh-family";

type Request = typeof originRequests.$inferSelect;

/**
 * Answers another shop's request to link its listing to one of this shop. The answer can be changed: refusing later
 * ends the link. @throws NotAllowed, NotFound; Refusal when the listing has another parent by now, or for a cycle
 */
export async function answerOriginRequest(actor: Actor, input: AnswerOriginRequest, db: Db = database): Promise<void> {
  const { shopId, requestId, answer } = input;
  await asShop(
    shopId,
    async (tx) => {
      const ofShop = and(eq(originRequests.id, requestId), eq(originRequests.parentShopId, shopId));
      const [known] = await tx.select().from(originRequests).where(ofShop);
      if (!known || !canSeeOwnListings(actor, shopId)) throw new NotFound();
      allow(canAnswerOriginRequest(actor, shopId));
      await lockFamily(known.listingId, known.parentId, tx);
      const status = answer === "agree" ? "agreed" : "refused";
      const [request] = await tx
        .update(originRequests)
        .set({ status, answeredAt: new Date() })
        .where(and(ofShop, ne(originRequests.status, status)))
        .returning();
      if (!request) return;
      await asShop(
        request.shopId,
        (inside) => (answer === "agree" ? link(request, inside) : unlink(request, inside)),
        tx,
      );
      const { listingId, parentId } = request;
      const about = { shopId: request.shopId, listingId, parentId, parentShopId: shopId, requestId };
      await recordEvent(actor, { name: `origin.${status}`, ...about }, tx);
    },
    db,
  );
}

async function link({ shopId, listingId, parentId, changes, grewOn }: Request, tx: Tx): Promise<void> {
  await insertOrigin({ shopId, listingId, parentId, relation: "collaboration", changes, grewOn }, tx);
  await refreshFamily(listingId, tx);
}

async function unlink({ listingId, parentId }: Request, tx: Tx): Promise<void> {
  await refreshFamily(listingId, tx);
  await tx
    .delete(listingOrigins)
    .where(and(eq(listingOrigins.listingId, listingId), eq(listingOrigins.parentId, parentId)));
}
