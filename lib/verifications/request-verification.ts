import { and, eq, inArray } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { shops, verificationRequests } from "@/db/schema";
import { type Actor, roleIn } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { wholeTarget } from "./clock";
import type { OfShop } from "./in-own-request";
import type { RequestVerification } from "./input";
import { canRequestVerification } from "./policy";

/**
 * Opens a request to have a claim verified and returns its id. While the shop has an open one for the claim, returns
 * that one. @throws NotFound for strangers, NotAllowed for assistants, Refusal if the shop is closed
 */
export async function requestVerification(
  actor: Actor,
  { shopId, claim }: OfShop & RequestVerification,
  db: Db = database,
): Promise<string> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canRequestVerification(actor, shopId));
  return asShop(
    shopId,
    async (tx) => {
      const [shop] = await tx
        .select({ closedAt: shops.closedAt })
        .from(shops)
        .where(eq(shops.id, shopId))
        .for("no key update");
      if (!shop) throw new NotFound("shop");
      if (shop.closedAt) throw new Refusal("shops.isClosed");
      const isOpen = inArray(verificationRequests.status, ["requested", "evidence", "more_requested"]);
      const [open] = await tx
        .select({ id: verificationRequests.id })
        .from(verificationRequests)
        .where(and(eq(verificationRequests.shopId, shopId), eq(verificationRequests.claim, claim), isOpen));
      if (open) return open.id;
      const [request] = await tx
        .insert(verificationRequests)
        .values({ shopId, claim, locale: actor.locale, secondsLeft: wholeTarget })
        .returning({ id: verificationRequests.id });
      if (!request) throw new Error("the insert returned no request");
      await recordEvent(actor, { name: "verification.requested", shopId, requestId: request.id, claim }, tx);
      return request.id;
    },
    db,
  );
}
