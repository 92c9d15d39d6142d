import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { asShop } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { listingPictures, pictures } from "@/db/schema";
import { writeCards } from "@/db/testing";
import { originalStorage } from "@/lib/media/storage";
import { root } from "../../scripts/sources";

/** Adds `count` pictures to a design that has one. Their renditions are created on first request. */
export async function addPictures(shop: { id: number }, design: { id: number }, count: number): Promise<void> {
  const original = await readFile(`${root}demo/pictures/toys/plush-horse-red-front.webp`);
  await asShop(shop.id, async (tx) => {
    for (let position = 2; position < 2 + count; position++) {
      const key = `journey-${randomBytes(8).toString("hex")}`;
      await originalStorage().put(key, original);
      const [picture] = await tx
        .insert(pictures)
        .values({ shopId: shop.id, key, width: 800, height: 800, color: "#f8e8d8", alt: { en: `Side ${position}` } })
        .returning();
      if (!picture) throw new Error("no picture");
      await tx
        .insert(listingPictures)
        .values({ listingId: design.id, shopId: shop.id, position, pictureId: picture.id });
    }
    await writeCards([design.id], tx);
    await purgeDocuments(tx, `listing:${design.id}`);
  });
}
