import { and, eq, isNull } from "drizzle-orm";
import { asPerson, asShop, type Db, database, type Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { shopMembers, shops } from "@/db/schema";
import type { Job } from "@/lib/events/job";
import { recordEvent } from "@/lib/events/record-event";
import { showClaimedBooths } from "@/lib/shops/booth-claims";
import { guest } from "../core/actor";

/** Makes the shops of an owner with a confirmed email public, with their booths unless other shops hold them. */
export async function openConfirmedShops(userId: string, tx: Tx): Promise<void> {
  const owned = and(eq(shopMembers.userId, userId), eq(shopMembers.role, "owner"));
  const memberships = await asPerson(
    userId,
    (inside) =>
      inside.select({ shopId: shopMembers.shopId }).from(shopMembers).where(owned).orderBy(shopMembers.shopId),
    tx,
  );
  for (const { shopId } of memberships) await asShop(shopId, (inside) => openConfirmed(shopId, inside), tx);
}

/** The same as a job, for a person who confirmed the address in another way than by the confirmation link. */
export const openConfirmedShopsLater = (
  { data }: Pick<Job<{ userId: string }>, "data">,
  db: Db = database,
): Promise<void> => db.transaction((tx) => openConfirmedShops(data.userId, tx));

async function openConfirmed(shopId: number, tx: Tx): Promise<void> {
  const [shop] = await tx
    .update(shops)
    .set({ confirmedAt: new Date(), changedAt: new Date() })
    .where(and(eq(shops.id, shopId), isNull(shops.confirmedAt)))
    .returning({ handle: shops.handle });
  if (!shop) return;
  await showClaimedBooths(shopId, tx);
  await recordEvent(guest, { name: "shop.confirmed", shopId }, tx);
  await purgeDocuments(tx, `shop:${shopId}`, `handle:${shop.handle}`, "home", "search");
}
