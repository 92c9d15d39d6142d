import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { makeListing, makeShop } from "@/db/testing";

/** The id of the category of plush toys, in which the tests publish. */
export const plush = 101;

/** Writes the search rows and cards of listings. */
export const project = (tx: Tx, ...ids: number[]) =>
  tx.execute(sql`select project_listings(array[${sql.join(ids, sql`, `)}]::bigint[])`);

/** Publishes a listing of a new shop in the category of plush toys. */
export async function publishOne(
  parts: Parameters<typeof makeListing>[1],
  tx: Tx,
  shopParts: Parameters<typeof makeShop>[0] = {},
) {
  const shop = await makeShop(shopParts, tx);
  const listing = await makeListing(shop, { status: "published", categoryId: plush, ...parts }, tx);
  await project(tx, listing.id);
  return { shop, listing };
}
