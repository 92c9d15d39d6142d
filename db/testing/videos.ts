import { asShop, type Tx } from "../client";
import { videos } from "../schema";
import { requireRow } from "./require-row";

/** Inserts a video of this shop, published by default. */
export const makeVideo = (shop: { id: number }, columns: Partial<typeof videos.$inferInsert>, tx: Tx) =>
  asShop(
    shop.id,
    async (inside) => {
      const title = "Crying horse, turning once";
      const [video] = await inside
        .insert(videos)
        .values({
          shopId: shop.id,
          key: "crying-horse",
          posterKey: "crying-horse-still",
          width: 640,
          height: 640,
          milliseconds: 6_000,
          bytes: 180_000,
          color: "#e8e1d6",
          titles: { en: title, zh: title, es: title, "pt-br": title, ru: title, ar: title, ur: title, fr: title },
          captions: { en: [{ from: 0, to: 2_500, text: "Embroidered mouth, 25 cm" }] },
          publishedAt: new Date(),
          firstPublishedAt: new Date(),
          ...columns,
        })
        .returning();
      return requireRow(video);
    },
    tx,
  );
