import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { factorySites } from "@/db/schema";
import type { BoardState, FactorySite } from "./board";
import { readBoard } from "./read-board";

/** Reads the additional factories of a shop within `asShop()`. */
export const listSites = (shopId: number, tx: Tx): Promise<FactorySite[]> =>
  tx
    .select({ city: factorySites.city, squareMetres: factorySites.squareMetres, staff: factorySites.staff })
    .from(factorySites)
    .where(eq(factorySites.shopId, shopId))
    .orderBy(asc(factorySites.position));

/** Reads the board as its form submits it; undefined if none was set up. */
export async function readBoardState(shopId: number, tx: Tx): Promise<BoardState | undefined> {
  const board = await readBoard(shopId, tx);
  if (!board) return undefined;
  const { touchedAt, busyUntil, busyQuantity, lines, ...rest } = board;
  return { ...rest, lines: lines.map(({ since, ...line }) => line), sites: await listSites(shopId, tx) };
}
