import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { lookbookPictures } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { inOwnShop } from "@/lib/shops/in-own-shop";
import { nonEmptyTexts } from "@/lib/shops/non-empty-texts";
import type { ArrangeLookbook } from "./input";

/** Replaces the pictures of the brand page, with captions, in this order. @throws NotFound for a foreign picture */
export async function arrangeLookbook(
  actor: Actor,
  { shopId, pictures }: ArrangeLookbook & { shopId: number },
  db: Db = database,
): Promise<void> {
  const rows = pictures.map(({ pictureId, captions }, index) => ({
    shopId,
    position: index + 1,
    pictureId,
    captions: nonEmptyTexts(captions),
  }));
  try {
    await inOwnShop(
      actor,
      { shopId, part: "lookbook" },
      async (tx) => {
        await tx.delete(lookbookPictures).where(eq(lookbookPictures.shopId, shopId));
        if (rows.length > 0) await tx.insert(lookbookPictures).values(rows);
      },
      db,
    );
  } catch (error) {
    if (violatedConstraint(error) === "lookbook_pictures_of_shop") throw new NotFound("picture");
    throw error;
  }
}
