import { type Db, database } from "@/db/client";
import type { Job } from "../events/job";
import { noteListing } from "../sitemaps/note-changes";
import { collectAddresses } from "./collect-addresses";
import { indexNow } from "./index-now";

/** A listing came, changed or went: its sitemaps are written anew at the next clock, and who asked to hear of it will. */
export const tellSearchEngines = (
  { data }: Pick<Job<{ listingId: number }>, "data">,
  db: Db = database,
  to = indexNow(),
): Promise<void> =>
  db.transaction(async (tx) => {
    await noteListing(data.listingId, tx);
    if (to) await collectAddresses(data.listingId, tx);
  });

/** The same for designs that changed together. */
export async function tellOfListings(
  { data }: Pick<Job<{ listingIds: number[] }>, "data">,
  db: Db = database,
  to = indexNow(),
): Promise<void> {
  for (const listingId of data.listingIds) await tellSearchEngines({ data: { listingId } }, db, to);
}
