import { confirmBoard } from "@/lib/catalogue/factory/confirm-board";
import { endSurge } from "@/lib/catalogue/factory/end-surge";
import { makeBoardInput } from "@/lib/catalogue/factory/factory.fixture";
import { findBoard } from "@/lib/catalogue/factory/find-board";
import { getBookedWeeks } from "@/lib/catalogue/factory/get-booked-weeks";
import { listBoardChanges } from "@/lib/catalogue/factory/list-board-changes";
import { startSurge } from "@/lib/catalogue/factory/start-surge";
import { touchBoard } from "@/lib/catalogue/factory/touch-board";
import { undoBoard } from "@/lib/catalogue/factory/undo-board";
import { fillBoard, lastChange } from "../fill-board";
import { managers, members, type Rows } from "../row";

export const factoryRows: Rows = {
  findBoard: { may: members, run: (actor, { shopId }, tx) => findBoard(actor, shopId, tx), isOfShop: true },
  listBoardChanges: {
    may: members,
    run: (actor, { shopId }, tx) => listBoardChanges(actor, shopId, tx),
    isOfShop: true,
  },
  getBookedWeeks: { may: members, run: (actor, { shopId }, tx) => getBookedWeeks(actor, shopId, tx), isOfShop: true },
  touchBoard: {
    may: managers,
    run: (actor, { shopId }, tx) => touchBoard(actor, makeBoardInput({ id: shopId }), tx),
    isOfShop: true,
  },
  confirmBoard: {
    may: managers,
    run: async (actor, { shopId }, tx) => {
      await fillBoard(shopId, tx);
      return confirmBoard(actor, { shopId }, tx);
    },
    isOfShop: true,
  },
  undoBoard: {
    may: managers,
    run: async (actor, { shopId }, tx) => {
      await fillBoard(shopId, tx);
      return undoBoard(actor, { shopId, changeId: await lastChange(shopId, tx) }, tx);
    },
    isOfShop: true,
  },
  startSurge: {
    may: managers,
    run: async (actor, { shopId }, tx) => {
      await fillBoard(shopId, tx);
      return startSurge(actor, { shopId, days: 3, quantity: 24_000 }, tx);
    },
    isOfShop: true,
  },
  endSurge: { may: managers, run: (actor, { shopId }, tx) => endSurge(actor, { shopId }, tx), isOfShop: true },
};
