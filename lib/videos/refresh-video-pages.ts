import type { Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";

/** Every page that shows a clip, or did, tells what is so from this commit on; `listingIds`: designs it shows or showed. */
export const refreshVideoPages = (shopId: number, listingIds: readonly (number | null)[], tx: Tx): Promise<void> =>
  purgeDocuments(
    tx,
    "home",
    `shop:${shopId}`,
    ...listingIds.flatMap((id) => (id === null ? [] : [`listing:${id}` as const])),
  );
