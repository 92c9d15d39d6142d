import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { listDaysAway } from "@/lib/shops/list-holidays";
import { sumAgreedPieces } from "./book-agreed-pieces";
import { type Booked, planBookedWeeks } from "./plan-booked-weeks";
import { canSeeBoard } from "./policy";
import { readBoard } from "./read-board";

/**
 * Returns how the backlog of a shop's board fills the next weeks. `agreed`: pieces of the backlog that were agreed
 * since the board was last touched. Undefined without a board. @throws NotFound for non-members
 */
export async function getBookedWeeks(
  actor: Actor,
  shopId: number,
  db: Db = database,
): Promise<(Booked & { agreed: number }) | undefined> {
  if (!canSeeBoard(actor, shopId)) throw new NotFound("shop");
  return asShop(
    shopId,
    async (tx) => {
      const board = await readBoard(shopId, tx);
      if (!board) return undefined;
      const agreed = await sumAgreedPieces(shopId, sql`x.created_at > ${board.touchedAt}::timestamptz`, tx);
      return { ...planBookedWeeks(board, await listDaysAway(shopId, tx), new Date()), agreed };
    },
    db,
  );
}
