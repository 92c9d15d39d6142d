import { eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { listingOrigins } from "@/db/schema";
import { makeActor, makeListing, makeShop } from "@/db/testing";

export const originDetails = { relation: "variant", locale: "zh" } as const;

/** Makes a shop with a number of published listings, and its manager. */
export async function makeFamilyShop(count: number, tx: Tx) {
  const shop = await makeShop({}, tx);
  const manager = await makeActor({ [shop.id]: "manager" }, tx);
  const ids: number[] = [];
  for (let made = 0; made < count; made++) ids.push((await makeListing(shop, { status: "published" }, tx)).id);
  return { shopId: shop.id, manager, ids };
}

export const originsOf = (shopId: number, tx: Tx) =>
  asShop(shopId, (own) => own.select().from(listingOrigins).where(eq(listingOrigins.shopId, shopId)), tx);
