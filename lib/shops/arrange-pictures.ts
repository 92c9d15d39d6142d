import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { pictures, shopPictures, shops } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { inOwnShop } from "./in-own-shop";
import type { ArrangePictures } from "./storefront-input";

/**
 * Sets the pictures of booth, factory and packing on the storefront, in this order. The first one represents the shop
 * in lists. @throws NotFound for a picture of another shop
 */
export async function arrangePictures(
  actor: Actor,
  { shopId, pictures: chosen }: ArrangePictures & { shopId: number },
  db: Db = database,
): Promise<void> {
  try {
    await inOwnShop(
      actor,
      { shopId, part: "pictures" },
      async (tx) => {
        await tx.delete(shopPictures).where(eq(shopPictures.shopId, shopId));
        const rows = chosen.map((each, index) => ({ ...each, shopId, position: index + 1 }));
        const [first] = rows;
        if (!first) return;
        await tx.insert(shopPictures).values(rows);
        const [picture] = await tx.select({ key: pictures.key }).from(pictures).where(eq(pictures.id, first.pictureId));
        await tx.update(shops).set({ pictureKey: picture?.key }).where(eq(shops.id, shopId));
      },
      db,
    );
  } catch (error) {
    if (violatedConstraint(error) === "shop_pictures_of_shop") throw new NotFound("picture");
    throw error;
  }
}
