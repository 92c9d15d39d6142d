import { asShop, type Tx } from "@/db/client";
import { makeActor } from "@/db/testing";
import { makeBoardInput } from "@/lib/catalogue/factory/factory.fixture";
import { touchBoard } from "@/lib/catalogue/factory/touch-board";
import { findUndoableChange } from "@/lib/catalogue/factory/undo-board";

/** Creates the shop's factory board and changes it once. */
export async function fillBoard(shopId: number, tx: Tx): Promise<void> {
  const owner = await makeActor({ [shopId]: "owner" }, tx);
  await touchBoard(owner, makeBoardInput({ id: shopId }), tx);
  await touchBoard(owner, makeBoardInput({ id: shopId }, { backlog: 5 }), tx);
}

/** Returns the id of the board's last change that can be undone. */
export const lastChange = async (shopId: number, tx: Tx): Promise<number> =>
  (await asShop(shopId, (inside) => findUndoableChange(shopId, inside), tx))?.id ?? 1;
