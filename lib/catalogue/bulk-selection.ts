import { and, eq, type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Tx } from "@/db/client";
import { imports } from "@/db/schema";
import { NotFound } from "../core/errors";
import { matchesOwnListingsFilter, type OwnListingsFilter, unpublishedStatuses } from "./own-listings-filter";

/** The listings of a shop that a bulk run applies to. */
export type BulkSelection =
  | { of: "ids"; listingIds: number[] }
  /** All listings that the list shows under a status and a search, over all pages. */
  | ({ of: "filter" } & OwnListingsFilter)
  /** The unpublished listings of a table import or a picture import. */
  | { of: "import"; importId: string };

/**
 * Returns the SQL condition that selects the listing `l`. Call it within `asShop()`. @throws NotFound for an import of
 * another shop
 */
export async function matchesBulkSelection(shopId: number, selection: BulkSelection, tx: Tx): Promise<SQL> {
  switch (selection.of) {
    case "ids":
      return sql`l.shop_id = ${shopId} and l.status <> 'removed'
        and l.id = any (${intArray(selection.listingIds)}::bigint[])`;
    case "filter":
      return matchesOwnListingsFilter(shopId, selection);
    case "import": {
      const own = and(eq(imports.id, selection.importId), eq(imports.shopId, shopId));
      if ((await tx.$count(imports, own)) === 0) throw new NotFound();
      return sql`l.shop_id = ${shopId} and l.status in ${unpublishedStatuses} and l.id in (
        select r.listing_id from import_rows r where r.import_id = ${selection.importId} and r.shop_id = ${shopId})`;
    }
  }
}
