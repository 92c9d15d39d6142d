import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { makeListing, makeShop } from "@/db/testing";
import type { SomeTexts } from "../i18n/locale";
import { buildSuggestions } from "./build-suggestions";

/** Makes a shop with published listings of these titles, and builds the suggestions and spelling terms. */
export async function makeSuggestedShop(names: SomeTexts, titles: SomeTexts[], tx: Tx) {
  const shop = await makeShop({ names }, tx);
  for (const each of titles) {
    const { id } = await makeListing(shop, { status: "published", titles: each }, tx);
    await tx.execute(sql`select project_listings(array[${id}]::bigint[])`);
  }
  await buildSuggestions(tx);
  return shop;
}

/** Names of a shop and of a listing in every language, which no other row has. */
export const shopNames = {
  en: "Quorble Zorblat Works",
  zh: "佐布拉玩具厂",
  es: "Quorble Zorblát",
  "pt-br": "Quorble Zorblãt",
  ru: "«Зорблат», игрушки",
  ar: "زُربلات للألعاب",
  ur: "زربلات کھلونے",
  fr: "Ateliers Zorblât",
};
export const listingTitles = {
  en: "Zorblat horse lamp, blue, 25 cm",
  zh: "佐布拉小马灯 25厘米",
  es: "Zorblat de caballo con luz y sonido, 25 cm",
  "pt-br": "Zorblat de cavalo, 25 cm",
  ru: "Зорблат-лошадка, 25 см",
  ar: "زربلات حصان، 25 سم",
  ur: "زربلات گھوڑا، 25 سینٹی میٹر",
  fr: "Zorblat à cheval, 25 cm",
};
