import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { brandPages } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { inOwnShop } from "@/lib/shops/in-own-shop";
import { nonEmptyTexts } from "@/lib/shops/non-empty-texts";
import { type EditBrandStory, hasStory } from "./input";

/** Saves the story of the brand page. An empty story deletes the page. */
export const editBrandStory = (
  actor: Actor,
  { shopId, ...input }: EditBrandStory & { shopId: number },
  db: Db = database,
): Promise<void> =>
  inOwnShop(
    actor,
    { shopId, part: "brand" },
    async (tx) => {
      if (!hasStory(input)) {
        await tx.delete(brandPages).where(eq(brandPages.shopId, shopId));
        return;
      }
      const set = { stories: nonEmptyTexts(input.stories), changedAt: new Date() };
      await tx
        .insert(brandPages)
        .values({ shopId, ...set })
        .onConflictDoUpdate({ target: brandPages.shopId, set });
    },
    db,
  );
