import { type SQL, sql } from "drizzle-orm";
import type { ListingStatus } from "@/db/schema";

/** The statuses a shop filters its listings by. "draft" includes all unpublished statuses. */
export const ownStatuses = ["published", "draft", "paused", "discontinued", "under_review"] as const;
export type OwnStatus = (typeof ownStatuses)[number];

/** The statuses before the first publication. */
export const unpublishedStatuses = [
  ...(["draft", "submitted", "changes_requested", "rejected"] as const),
] satisfies ListingStatus[];

export type OwnListingsFilter = {
  status?: OwnStatus;
  /** A part of a title in any language, or of the item number. */
  q?: string;
};

/** The SQL condition that the listing `l` belongs to the shop and matches the filter. */
export function matchesOwnListingsFilter(shopId: number, { status, q = "" }: OwnListingsFilter): SQL {
  const statuses =
    status === "draft" ? unpublishedStatuses : status ? [status] : [...unpublishedStatuses, ...ownStatuses];
  const like = `%${q.slice(0, 100).replace(/[\\%_]/g, "\\$&")}%`;
  return sql`l.shop_id = ${shopId} and l.status in ${statuses} and (${q} = '' or l.sku ilike ${like} or exists (
    select from listing_texts t where t.listing_id = l.id and t.title ilike ${like}))`;
}
