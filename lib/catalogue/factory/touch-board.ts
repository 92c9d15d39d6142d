import { type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { addAgreedSince } from "./book-agreed-pieces";
import { compareBoards } from "./compare-boards";
import { inOwnBoard } from "./in-own-board";
import type { TouchBoard } from "./input";
import { logChange } from "./log-change";
import { readBoardState } from "./read-board-state";
import { saveBoardState } from "./save-board-state";

/**
 * Saves the state of the factory, from which the shop's lead times are calculated for 7 days, and logs the changes.
 * Adds pieces that were agreed while the form was open to the submitted backlog.
 * @throws NotFound for non-members; NotAllowed; Refusal for an unknown category
 */
export const touchBoard = (
  actor: Actor,
  { shopId, seenChange, ...input }: TouchBoard,
  db: Db = database,
): Promise<void> =>
  inOwnBoard(
    actor,
    shopId,
    async (tx, { isNew }) => {
      const { backlog } = input;
      const knowsHistory = seenChange !== undefined;
      const state = knowsHistory
        ? { ...input, backlog: await addAgreedSince({ shopId, backlog, changeId: seenChange }, tx) }
        : input;
      const before = isNew ? undefined : await readBoardState(shopId, tx);
      await saveBoardState(shopId, state, tx);
      const changes = compareBoards(before, state);
      const isSame = changes.every(({ what }) => what === "kept");
      await logChange(actor, { shopId, changes, before: isSame ? undefined : before }, tx);
    },
    db,
  );
