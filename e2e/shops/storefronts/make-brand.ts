import { asc, eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { brandPages, listings, lookbookPictures, milestones, pictures } from "@/db/schema";
import type { SomeTexts } from "@/lib/i18n/locale";
import { noteChanges } from "@/lib/publishing/sitemaps/note-changes";

/** Inserts a brand page for a shop with four pictures: a story, a lookbook, and the milestones of its designs. */
export const makeBrand = (shop: { id: number }, stories: SomeTexts): Promise<void> =>
  asShop(shop.id, async (tx) => {
    const shopId = shop.id;
    await tx.insert(brandPages).values({ shopId, stories });
    const shown = await tx
      .select({ pictureId: pictures.id })
      .from(pictures)
      .where(eq(pictures.shopId, shopId))
      .orderBy(asc(pictures.id))
      .limit(4);
    await tx
      .insert(lookbookPictures)
      .values(shown.map((each, index) => ({ ...each, shopId, position: index + 1, captions: stories })));
    const designs = await tx.select({ id: listings.id }).from(listings).where(eq(listings.shopId, shopId));
    const days = {
      sketchedOn: "2026-11-02",
      sampledOn: "2026-11-03",
      firstBatchOn: "2026-11-06",
      shippedOn: "2026-11-09",
    };
    await tx.insert(milestones).values(designs.map(({ id }) => ({ listingId: id, shopId, ...days })));
    await noteChanges("shops", [shopId], tx);
    await purgeDocuments(tx, `shop:${shopId}`);
  });
