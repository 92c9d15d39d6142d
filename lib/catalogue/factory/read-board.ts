import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Board } from "./lead-time";

/** Reads the factory board of a shop within `asShop()`; undefined if none was set up. */
export async function readBoard(shopId: number, tx: Tx): Promise<Board | undefined> {
  return (await readBoardWithLastChange(shopId, tx))?.row;
}

/** Reads the board and the id of the newest entry of its history in one statement. */
export async function readBoardWithLastChange(shopId: number, tx: Tx) {
  const [found] = await tx.execute<{ row: Board; lastChange: number | null }>(sql`
    select to_jsonb(r) as row,
      (select max(x.id)::float8 from board_changes x where x.shop_id = ${shopId}) as "lastChange" from (select b.backlog, b.stock, b.setup_days as "setupDays", b.check_days as "checkDays",
      b.transfer_days as "transferDays", b.closed_days as "closedDays", b.touched_at as "touchedAt",
      b.busy_until as "busyUntil", b.busy_quantity as "busyQuantity",
      (select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'site', p.site, 'ownership', p.ownership,
          'dailyOutput', p.daily_output, 'state', p.state, 'since', p.since, 'categoryId', p.category_id)
          order by p.position, p.id), '[]')
        from production_lines p where p.shop_id = b.shop_id) as lines
    from factory_boards b where b.shop_id = ${shopId}) r`);
  return found;
}
