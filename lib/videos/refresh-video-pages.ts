import type { Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";

/** Invalidates the pages that show a video, or showed it; `listingIds` are the listings before and after a change. */
export const refreshVideoPages = (shopId: number, listingIds: readonly (number | null)[], tx: Tx): Promise<void> =>
  purgeDocuments(
    tx,
    "home",
    `shop:${shopId}`,
    ...listingIds.flatMap((id) => (id === null ? [] : [`listing:${id}` as const])),
  );
