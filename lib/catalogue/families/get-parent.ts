import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { listings, shops } from "@/db/schema";
import { Refusal } from "@/lib/core/errors";

/** Returns a public listing of an open shop, which may be a parent. @throws Refusal at the field `parent` */
export async function getParent(id: number, tx: Tx): Promise<{ id: number; shopId: number }> {
  const [parent] = await tx
    .select({ id: listings.id, shopId: listings.shopId })
    .from(listings)
    .innerJoin(shops, eq(shops.id, listings.shopId))
    .where(
      and(
        eq(listings.id, id),
        inArray(listings.status, ["published", "paused", "discontinued"]),
        isNull(shops.closedAt),
      ),
    );
  if (!parent) throw new Refusal("families.parent.unavailable", { field: "parent" });
  return parent;
}
