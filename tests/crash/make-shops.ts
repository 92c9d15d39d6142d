import { closeDatabase, database } from "@/db/client";
import { makeListing, makeShop } from "@/db/testing";
import { pointToMarketDatabase } from "@/e2e/support/database";
import { paths } from "@/lib/http/paths";

/** A shop gets 60 inquiries an hour before further ones are held; with this many shops both cases occur. */
const shopCount = 20;

/** Creates shops with one listing each in the market of DATA_DIR. Returns the paths of the listings. */
export async function makeShopsWithListings(): Promise<string[]> {
  pointToMarketDatabase();
  const made: string[] = [];
  for (let index = 0; index < shopCount; index++)
    await database.transaction(async (tx) => {
      const shop = await makeShop({}, tx);
      const listing = await makeListing(shop, { status: "published" }, tx);
      made.push(paths.listing("en", { id: listing.id, slug: "crying-horse-plush-toy" }));
    });
  await closeDatabase();
  return made;
}
