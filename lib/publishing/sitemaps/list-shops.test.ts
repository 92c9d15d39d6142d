import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { brandPages, lookbookPictures, pictures } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { paths } from "@/lib/http/paths";
import { findStorefront } from "@/lib/market/find-storefront";
import { listShops } from "./list-shops";

/** Creates a brand page with a story and pictures of the shop's listings. */
async function makeBrandPage(shopId: number, tx: Tx) {
  await tx.insert(brandPages).values({ shopId, stories: { zh: "潮" } });
  const shown = await tx.select({ id: pictures.id }).from(pictures).where(eq(pictures.shopId, shopId)).limit(3);
  await tx
    .insert(lookbookPictures)
    .values(shown.map(({ id }, index) => ({ pictureId: id, shopId, position: index + 1 })));
}

test(
  "an indexable storefront is listed together with its brand page",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    const listed = async () => {
      const all = await listShops({ afterId: shop.id - 1, untilId: shop.id }, tx);
      return all.get("fr")?.map(({ path }) => path);
    };
    for (let count = 0; count < 3; count++) {
      const listing = await makeListing(shop, { status: "published" }, tx);
      await asShop(shop.id, (own) => own.execute(`select project_listings(array[${listing.id}]::bigint[])`), tx);
    }
    expect(await listed()).toEqual([paths.shop("fr", shop)]);
    await asShop(shop.id, (own) => makeBrandPage(shop.id, own), tx);
    expect((await findStorefront(shop.handle, "en", tx))?.hasBrand).toBe(true);
    expect(await listed()).toEqual([paths.shop("fr", shop), paths.shopBrand("fr", shop)]);
  }),
);
