import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { brandPages } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { given } from "@/lib/shops/given-fields";
import { inOwnShop } from "@/lib/shops/in-own-shop";
import { type TellBrand, tells } from "./input";

/** Saves the story of the brand page. An empty story deletes the page. */
export const tellBrand = (
  actor: Actor,
  { shopId, ...input }: TellBrand & { shopId: number },
  db: Db = database,
): Promise<void> =>
  inOwnShop(
    actor,
    { shopId, part: "brand" },
    async (tx) => {
      if (!tells(input)) {
        await tx.delete(brandPages).where(eq(brandPages.shopId, shopId));
        return;
      }
      const set = { stories: given(input.stories), changedAt: new Date() };
      await tx
        .insert(brandPages)
        .values({ shopId, ...set })
        .onConflictDoUpdate({ target: brandPages.shopId, set });
    },
    db,
  );
