import { eq } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { booths, factories, shops } from "@/db/schema";
import type { Actor } from "../core/actor";
import { districtTagsOf, inOwnShop } from "./in-own-shop";
import type { EditShop } from "./input";
import { nonEmptyTexts } from "./non-empty-texts";
import { purgeShopTexts } from "./purge-shop-texts";
import { saveShopTexts } from "./save-shop-texts";

/**
 * Saves one section of a storefront, and leaves the others alone. Hours apply to all booths of the shop; an empty field
 * clears its fact.
 */
export async function editShop(
  actor: Actor,
  { shopId, ...input }: EditShop & { shopId: number },
  db: Db = database,
): Promise<void> {
  await inOwnShop(
    actor,
    { shopId, part: input.section },
    async (tx) => {
      if (input.section === "texts") {
        const texts = { names: nonEmptyTexts(input.names), stories: nonEmptyTexts(input.stories) };
        await saveShopTexts(actor, shopId, texts, tx);
        await purgeShopTexts(shopId, tx);
      }
      if (input.section === "facts") {
        const { sinceYear = null, languages, opensAt, closesAt } = input;
        await tx.update(shops).set({ sinceYear, languages }).where(eq(shops.id, shopId));
        await tx.update(booths).set({ opensAt, closesAt }).where(eq(booths.shopId, shopId));
        await purgeDocuments(tx, ...(await districtTagsOf(shopId, tx)));
      }
      if (input.section === "factory") await saveFactory(shopId, input.factory, tx);
    },
    db,
  );
}

type FactoryFacts = Extract<EditShop, { section: "factory" }>["factory"];

/** Saves the factory, or deletes it if no fact is left. */
async function saveFactory(shopId: number, { cityZh, cityEn, ...facts }: FactoryFacts, tx: Tx): Promise<void> {
  const city = nonEmptyTexts({ zh: cityZh, en: cityEn });
  const { squareMetres = null, staff = null, lines = null, dailyOutput = null } = facts;
  const factory = { city, squareMetres, staff, lines, dailyOutput };
  const isEmpty = Object.keys(city).length === 0 && Object.values(facts).every((fact) => fact === undefined);
  if (isEmpty) await tx.delete(factories).where(eq(factories.shopId, shopId));
  else
    await tx
      .insert(factories)
      .values({ shopId, ...factory })
      .onConflictDoUpdate({ target: factories.shopId, set: factory });
}
