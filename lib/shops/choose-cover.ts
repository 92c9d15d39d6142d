import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { coverPictures } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { inOwnShop } from "./in-own-shop";
import type { ChooseCover } from "./storefront-input";

/**
 * Sets or removes the cover of the storefront and the brand's page. The shop's picture is not changed.
 * @throws NotFound for a picture of another shop
 */
export async function chooseCover(
  actor: Actor,
  { shopId, pictureId, visiblePart }: ChooseCover & { shopId: number },
  db: Db = database,
): Promise<void> {
  try {
    await inOwnShop(
      actor,
      { shopId, part: "cover" },
      async (tx) => {
        await tx.delete(coverPictures).where(eq(coverPictures.shopId, shopId));
        if (pictureId) await tx.insert(coverPictures).values({ shopId, pictureId, visiblePart });
      },
      db,
    );
  } catch (error) {
    if (violatedConstraint(error) === "cover_pictures_of_shop") throw new NotFound("picture");
    throw error;
  }
}
