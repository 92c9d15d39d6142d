import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { makeListing, makeShop } from "@/db/testing";
import { locales, type Texts } from "@/lib/i18n/locale";

export const plush = 101;

const title = "Crying horse plush toy, 25 cm";
/** Words in every language. */
export const titles = Object.fromEntries(locales.map((locale) => [locale, `${title} (${locale})`])) as Texts;

/** A design as lists and feeds find it, in a shop of its own. */
export async function putOnSale(
  parts: Parameters<typeof makeListing>[1],
  tx: Tx,
  shopParts: Parameters<typeof makeShop>[0] = {},
) {
  const shop = await makeShop(shopParts, tx);
  const listing = await makeListing(shop, { status: "published", categoryId: plush, titles, ...parts }, tx);
  await tx.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
  return { shop, listing };
}

/** Everything a generator has to say. */
export async function whole(parts: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const part of parts) text += part;
  return text;
}
