import { eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { type DocumentTag, purgeDocuments } from "@/db/purge";
import { booths, factories, listingSearch, shops } from "@/db/schema";
import { type Actor, roleIn } from "../accounts/actor";
import { allow, NotFound } from "../errors";
import { recordEvent } from "../events/record-event";
import { locales, type SomeTexts } from "../locale";
import type { EditShop } from "./input";
import { canEditShop } from "./policy";

/** Changes what a storefront says. Hours hold for all booths of the shop; an empty field takes its fact away. */
export async function editShop(
  actor: Actor,
  { shopId, ...input }: EditShop & { shopId: number },
  db: Db = database,
): Promise<void> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canEditShop(actor, { id: shopId }));
  await asShop(
    shopId,
    async (tx) => {
      const { names, stories, sinceYear = null, languages, opensAt, closesAt } = input;
      await tx
        .update(shops)
        .set({ names: given(names), stories: given(stories), sinceYear, languages, changedAt: new Date() })
        .where(eq(shops.id, shopId));
      const places = await tx
        .update(booths)
        .set({ opensAt, closesAt })
        .where(eq(booths.shopId, shopId))
        .returning({ districtCode: booths.districtCode });
      await keepFactory(shopId, input.factory, tx);
      await recordEvent(actor, { name: "shop.edited", shopId }, tx);
      await purgeDocuments(
        tx,
        ...(await pagesWithItsCards(shopId, tx)),
        `shop:${shopId}`,
        ...places.map(({ districtCode }) => `market:${districtCode}` as const),
      );
    },
    db,
  );
}

/** Its name stands on the card of each of its designs. */
async function pagesWithItsCards(shopId: number, tx: Tx): Promise<DocumentTag[]> {
  const rows = await tx
    .selectDistinct({ category: listingSearch.categoryId, industry: listingSearch.industryId })
    .from(listingSearch)
    .where(eq(listingSearch.shopId, shopId));
  if (rows.length === 0) return [];
  const ids = rows.flatMap(({ category, industry }) => [category, industry]);
  return ["home", "search", ...ids.map((id) => `category:${id}` as const)];
}

const given = (texts: SomeTexts): SomeTexts =>
  Object.fromEntries(locales.flatMap((locale) => (texts[locale] ? [[locale, texts[locale]]] : [])));

/** No fact, no factory. */
async function keepFactory(shopId: number, { cityZh, cityEn, ...facts }: EditShop["factory"], tx: Tx): Promise<void> {
  const city = given({ zh: cityZh, en: cityEn });
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
