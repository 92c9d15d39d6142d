import { type SQL, sql } from "drizzle-orm";
import type { ListingStatus } from "@/db/schema";

/** What a shop sorts its designs by. Drafts are all that no buyer has seen yet. */
export const ownStatuses = ["published", "draft", "paused", "discontinued"] as const;
export type OwnStatus = (typeof ownStatuses)[number];

/** No buyer has ever seen these. */
export const unpublishedStatuses = [
  ...(["draft", "submitted", "changes_requested", "rejected"] as const),
] satisfies ListingStatus[];

export type OwnListingsFilter = {
  status?: OwnStatus;
  /** A part of a title in any language, or of the shop's own number. */
  q?: string;
};

/** Whether the listing `l` is one of the shop that the filter shows. */
export function isShown(shopId: number, { status, q = "" }: OwnListingsFilter): SQL {
  const statuses =
    status === "draft" ? unpublishedStatuses : status ? [status] : [...unpublishedStatuses, ...ownStatuses];
  const like = `%${q.slice(0, 100).replace(/[\\%_]/g, "\\$&")}%`;
  return sql`l.shop_id = ${shopId} and l.status in ${statuses} and (${q} = '' or l.sku ilike ${like} or exists (
    select from listing_texts t where t.listing_id = l.id and t.title ilike ${like}))`;
}
