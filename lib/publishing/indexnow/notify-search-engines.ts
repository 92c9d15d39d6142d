import { type Db, database } from "@/db/client";
import type { Job } from "@/lib/events/job";
import { noteListings } from "../sitemaps/note-changes";
import { collectAddresses } from "./collect-addresses";
import { indexNow } from "./index-now";

/** Notes a changed listing for the next refresh of sitemaps, and collects its addresses for IndexNow. */
export const notifySearchEngines = (
  { data }: Pick<Job<{ listingId: number }>, "data">,
  db: Db = database,
  to = indexNow(),
): Promise<void> => notifyOfListings({ data: { listingIds: [data.listingId] } }, db, to);

/** Does the same for listings that changed together. */
export const notifyOfListings = (
  { data: { listingIds } }: Pick<Job<{ listingIds: number[] }>, "data">,
  db: Db = database,
  to = indexNow(),
): Promise<void> =>
  db.transaction(async (tx) => {
    await noteListings(listingIds, tx);
    if (to) await collectAddresses(listingIds, tx);
  });
