import { type SQL, sql } from "drizzle-orm";
import { pageSize } from "@/lib/core/page";
import { walkLimit } from "../matching";
import type { QueryPlan } from "../plan-query";

/** Pages between two marks; see `write_category_page_starts` in db/functions. */
const stride = 20;

/**
 * Selects a page of a whole category by quality, starting at the nearest mark, so that page 3,000 is as fast as the
 * first. Listings published since the marks were set are on the last page before the next mark, so that none is lost.
 */
export function rankPage({ category }: QueryPlan, page: number): SQL {
  const column = category?.isIndustry ? sql`n.industry_id` : sql`n.category_id`;
  const markAt = (at: number) =>
    sql`(select m from category_page_starts m where m.category_id = ${category?.id}::int and m.page = ${at}::int)`;
  const base = Math.floor((page - 1) / stride) * stride + 1;
  const isLast = page === base + stride - 1;
  return sql`select r.listing_id, row_number() over (order by r.quality desc, r.listing_id desc) as place
    from (select ${markAt(base)} as here, ${markAt(base + stride)} as next) b, lateral (select best.listing_id, best.quality from (
      select n.listing_id, n.quality from listing_search n where ${column} = ${category?.id}::int
        and (n.quality, n.listing_id) < (coalesce((b.here).quality, 2147483647), coalesce((b.here).listing_id, 0))
        and (n.quality, n.listing_id) >= (coalesce((b.next).quality, -1), coalesce((b.next).listing_id, 0))
      order by n.quality desc, n.listing_id desc ${walkLimit}) best
      limit ${isLast ? pageSize * 4 : pageSize}::int offset ${(page - base) * pageSize}::int) r`;
}
