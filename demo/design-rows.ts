import { slugsFor } from "../lib/catalogue/slugs";
import { locales } from "../lib/i18n/locale";
import { addCertificates } from "./certificates";
import type { Design } from "./designs";
import type { createIdMaker } from "./ids";
import type { Rows } from "./rows";

type Shop = { id: number; pictureIds: Map<string, string> };

/** Adds the rows of one design and returns its id. */
export function addDesign(
  rows: Rows,
  shop: Shop,
  design: Design,
  sku: string,
  nextId: ReturnType<typeof createIdMaker>,
): number {
  const { category, status, titles, descriptions, ownLocales, tiers, leadTimes, packing, pictures, ...rest } = design;
  const id = nextId(design.createdAt);
  const keys = { listingId: id, shopId: shop.id };
  const { attributes, customisation, currency, createdAt, publishedAt, changedAt } = rest;
  rows.listings.push({
    id,
    shopId: shop.id,
    categoryId: category.id,
    status,
    sku,
    locale: "zh",
    currency,
    attributes,
    customisation,
    ...packing,
    createdAt,
    publishedAt,
    changedAt,
  });
  const slugs = slugsFor(titles, category.names.en);
  for (const locale of locales) {
    const title = titles[locale];
    if (!title) continue;
    const origin = ownLocales.includes(locale) ? "own" : "built";
    rows.listingTexts.push({
      ...keys,
      locale,
      title,
      description: descriptions[locale] ?? "",
      slug: slugs[locale] ?? category.slug,
      origin,
    });
  }
  for (const tier of tiers) rows.priceTiers.push({ ...keys, ...tier });
  for (const leadTime of leadTimes) rows.leadTimes.push({ ...keys, ...leadTime });
  if (!("key" in design)) addCertificates(rows, keys, design, sku);
  pictures.forEach((name, index) => {
    const pictureId = shop.pictureIds.get(name);
    if (!pictureId) throw new Error(`the shop has no picture ${name}`);
    rows.listingPictures.push({ ...keys, position: index + 1, pictureId });
  });
  return id;
}
