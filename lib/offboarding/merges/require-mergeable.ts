import { eq, sql } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { fairStands, fairs, shops } from "@/db/schema";
import { NotFound, Refusal } from "@/lib/core/errors";
import { notOver } from "@/lib/fairs/fair-columns";

/**
 * Refuses to merge a shop into itself, from or into a shop that is closed, or while it has a stand at a fair.
 * @throws NotFound, Refusal
 */
export async function requireMergeable(shopId: number, intoShopId: number, tx: Tx): Promise<void> {
  if (shopId === intoShopId) throw new Refusal("merges.itself", { field: "into" });
  const [shop, into] = [await getShop(shopId, tx), await getShop(intoShopId, tx)];
  if (shop.closedAt) throw new Refusal("merges.isClosed");
  if (into.closedAt || !into.confirmedAt) throw new Refusal("merges.intoClosed", { field: "into" });
  const stands = await asShop(
    shopId,
    (own) =>
      own.execute(sql`
    select from ${fairStands} n join ${fairs} f on f.id = n.fair_id
    where n.shop_id = ${shopId} and n.status = 'accepted' and f.cancelled_at is null and ${notOver} limit 1`),
    tx,
  );
  if (stands.length > 0) throw new Refusal("merges.hasStand");
}

async function getShop(id: number, tx: Tx) {
  const [shop] = await tx.select().from(shops).where(eq(shops.id, id));
  if (!shop) throw new NotFound("shop");
  return shop;
}
