import { isNotNull } from "drizzle-orm";
import { database } from "@/db/client";
import { categories } from "@/db/schema";
import { type Locale, locales } from "@/lib/locale";
import { paths } from "@/lib/paths";
import { videoAddress } from "@/lib/videos/video-address";
import { addPictures } from "./add-pictures";
import { makeWatchable } from "./videos/make-video";
import type { World } from "./world";

export type DocumentType = {
  name: string;
  path(locale: Locale): string;
  /** Not for search engines: it has no canonical address. */
  isPrivate?: true;
};

const titles = Object.fromEntries(
  Object.entries({
    en: "Crying horse plush toy, 25 cm",
    zh: "哭哭马毛绒玩具，25厘米",
    es: "Peluche caballo llorón, 25 cm",
    "pt-br": "Cavalinho chorão de pelúcia, 25 cm",
    ru: "Плюшевая плачущая лошадка, 25 см",
    ar: "دمية حصان باكٍ محشوة، 25 سم",
    ur: "روتے گھوڑے کا پلش کھلونا، 25 سینٹی میٹر",
    fr: "Peluche cheval qui pleure, 25 cm",
  } satisfies Record<Locale, string>),
) as Record<Locale, string>;

/** One of every kind of document, those of a shop about a shop of our own with four designs in eight languages. */
export async function makeDocuments(world: World): Promise<DocumentType[]> {
  const names = Object.fromEntries(locales.map((locale) => [locale, `Toys ${world.word}`]));
  const shop = await world.makeShop({ names, stories: names });
  const designs = [];
  for (let count = 0; count < 4; count++) designs.push(await world.makeDesign(shop, { titles }));
  const design = designs[0];
  if (design) await addPictures(shop, design, 6);
  const video = design && (await makeWatchable(shop, design, `Horse ${world.word}`));
  const category = await database.query.categories.findFirst({ where: isNotNull(categories.parentId) });
  const industry = await database.query.categories.findFirst({
    where: (each, { eq }) => eq(each.id, category?.parentId ?? 0),
  });
  if (!design || !video || !category || !industry) throw new Error("the world is not complete");
  return [
    { name: "home", path: paths.home },
    { name: "industries", path: paths.industries },
    { name: "industry", path: (locale) => paths.category(locale, industry) },
    { name: "category", path: (locale) => paths.category(locale, category) },
    { name: "listing", path: (locale) => paths.listing(locale, design) },
    { name: "storefront", path: (locale) => paths.shop(locale, shop) },
    { name: "designs of a shop", path: (locale) => paths.shopDesigns(locale, shop) },
    { name: "market", path: paths.market },
    { name: "district", path: (locale) => paths.district(locale, "D1") },
    { name: "floor", path: (locale) => paths.floor(locale, "D1", 1) },
    { name: "new", path: paths.newDesigns },
    { name: "trending", path: paths.trending },
    { name: "videos", path: paths.videos },
    { name: "video", path: (locale) => paths.video(locale, videoAddress(video, locale)) },
    { name: "about", path: paths.about },
    { name: "open a shop", path: paths.openShop },
    { name: "search", path: (locale) => paths.search(locale, "horse"), isPrivate: true },
    { name: "search without result", path: (locale) => paths.search(locale, "zzzqqqxxx"), isPrivate: true },
    { name: "sign in", path: (locale) => paths.signIn(locale), isPrivate: true },
    { name: "inquiry list", path: paths.inquiryList, isPrivate: true },
  ];
}
