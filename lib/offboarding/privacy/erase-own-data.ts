import { eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { shops, users } from "@/db/schema";
import { findSession } from "@/lib/accounts/sessions";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { textIn } from "@/lib/i18n/locale";
import { claimInquiries } from "@/lib/inquiries/claim-inquiries";
import { isLastOwner, removeFromShop } from "@/lib/shops/members/remove-from-shop";
import { eraseBuyer } from "./erase-buyer";
import { erasePerson } from "./erase-person";
import { eraseRequests } from "./erase-requests";
import type { EraseOwnData } from "./input";

export const freshMinutes = 30;

/**
 * Erases the person at once and permanently: account, contact details, texts and everything saved. What shops must
 * retain of a deal (quantities, prices, dates) stays without a name. `token` is this browser's session.
 * @throws Refusal unless they signed in within 30 minutes and typed their own address, or while a shop has no other
 * owner
 */
export async function eraseOwnData(
  actor: Actor,
  { email }: EraseOwnData,
  token: string,
  db: Db = database,
): Promise<void> {
  allow(actor.kind === "user");
  const { userId, memberships } = actor;
  const session = await findSession(token, db);
  allow(session?.userId === userId);
  if (Date.now() - session.createdAt.getTime() > freshMinutes * 60_000)
    throw new Refusal("privacy.erase.notFresh", { minutes: freshMinutes });
  await db.transaction(async (tx) => {
    const [user] = await tx.select().from(users).where(eq(users.id, userId)).for("update");
    if (!user) throw new NotFound();
    if (user.email !== email) throw new Refusal("privacy.erase.otherEmail", { field: "email" });
    for (const { shopId } of memberships) await leaveShop(actor, shopId, tx);
    await claimInquiries(actor, tx);
    await eraseBuyer(userId, tx);
    await eraseRequests(actor, tx);
    await recordEvent(actor, { name: "user.erased", userId }, tx);
    await erasePerson(user, tx);
  });
}

/** A shop is never left without an owner. */
const leaveShop = ({ userId, locale }: Extract<Actor, { kind: "user" }>, shopId: number, tx: Tx): Promise<void> =>
  asShop(
    shopId,
    async (inside) => {
      if (await isLastOwner(shopId, userId, inside)) {
        const [shop] = await inside.select({ names: shops.names }).from(shops).where(eq(shops.id, shopId));
        throw new Refusal("privacy.erase.onlyOwner", { shop: textIn(shop?.names ?? {}, locale) });
      }
      await removeFromShop(shopId, userId, inside);
    },
    tx,
  );
