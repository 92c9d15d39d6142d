import { type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { withAgreed } from "./book-agreed";
import { changesOf } from "./changes-of";
import { inOwnBoard } from "./in-own-board";
import type { TouchBoard } from "./input";
import { logChange } from "./log-change";
import { saveState } from "./save-state";
import { stateOf } from "./state-of";

/**
 * Says how the factory stands now; every promise of the shop is worked out from it for 7 days. The history keeps who
 * changed what. Pieces that were agreed while the form was open come to the backlog that was typed.
 * @throws NotFound for other shops; Refusal for goods nobody can list
 */
export const touchBoard = (
  actor: Actor,
  { shopId, seenChange, ...typed }: TouchBoard,
  db: Db = database,
): Promise<void> =>
  inOwnBoard(
    actor,
    shopId,
    async (tx, { isNew }) => {
      const { backlog } = typed;
      const wasSeen = seenChange !== undefined;
      const state = wasSeen
        ? { ...typed, backlog: await withAgreed({ shopId, backlog, changeId: seenChange }, tx) }
        : typed;
      const before = isNew ? undefined : await stateOf(shopId, tx);
      await saveState(shopId, state, tx);
      const changes = changesOf(before, state);
      const isSame = changes.every(({ what }) => what === "kept");
      await logChange(actor, { shopId, changes, before: isSame ? undefined : before }, tx);
    },
    db,
  );
