import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { brandPages } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { given } from "@/lib/shops/given-fields";
import { inOwnShop } from "@/lib/shops/in-own-shop";
import { type TellBrand, tells } from "./input";

/** What the brand's page says. Saying nothing takes the page away. */
export const tellBrand = (
  actor: Actor,
  { shopId, ...told }: TellBrand & { shopId: number },
  db: Db = database,
): Promise<void> =>
  inOwnShop(
    actor,
    { shopId, part: "brand" },
    async (tx) => {
      if (!tells(told)) {
        await tx.delete(brandPages).where(eq(brandPages.shopId, shopId));
        return;
      }
      const set = { stories: given(told.stories), changedAt: new Date() };
      await tx
        .insert(brandPages)
        .values({ shopId, ...set })
        .onConflictDoUpdate({ target: brandPages.shopId, set });
    },
    db,
  );
