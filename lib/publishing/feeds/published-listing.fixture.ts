import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { makeListing, makeShop } from "@/db/testing";
import { locales, type Texts } from "@/lib/i18n/locale";

export const plush = 101;

const title = "Crying horse plush toy, 25 cm";
/** Titles in every language. */
export const titles = Object.fromEntries(locales.map((locale) => [locale, `${title} (${locale})`])) as Texts;

/** Creates a published listing with its search row, in a shop of its own. */
export async function makePublishedListing(
  parts: Parameters<typeof makeListing>[1],
  tx: Tx,
  shopParts: Parameters<typeof makeShop>[0] = {},
) {
  const shop = await makeShop(shopParts, tx);
  const listing = await makeListing(shop, { status: "published", categoryId: plush, titles, ...parts }, tx);
  await tx.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
  return { shop, listing };
}

/** Joins all parts of a generator. */
export async function joinParts(parts: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const part of parts) text += part;
  return text;
}
