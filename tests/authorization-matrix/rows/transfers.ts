import type { Tx } from "@/db/client";
import { makeUser } from "@/db/testing";
import { makeOperatorActor } from "@/lib/accounts/people/people.fixture";
import { answerTransfer } from "@/lib/offboarding/transfers/answer-transfer";
import { decideTransfer } from "@/lib/offboarding/transfers/decide-transfer";
import {
  findOwnTransfer,
  listOpenTransfers,
  listTransfers,
  openTransferDocument,
} from "@/lib/offboarding/transfers/list-transfers";
import { proposeTransfer } from "@/lib/offboarding/transfers/propose-transfer";
import { insertTransfer, key, memoryStorage, someDocument } from "@/lib/offboarding/transfers/transfers.fixture";
import { operators, type Rows } from "../row";

/** Inserts a transfer of the shop that a lead outside of the cast has proposed. */
async function makeTransfer(shopId: number, tx: Tx): Promise<string> {
  const lead = await makeOperatorActor("lead");
  const { id: toUserId } = await makeUser({ emailVerified: new Date() }, tx);
  return insertTransfer({ shopId, toUserId, proposedBy: lead.userId }, {}, tx);
}

/** Transfers of shops by leads. */
export const transferRows: Rows = {
  proposeTransfer: {
    may: ["lead"],
    run: async (actor, { shopId }, tx) => {
      const { email } = await makeUser({ emailVerified: new Date() }, tx);
      const input = { shopId, email, reason: "The founder has retired." };
      return proposeTransfer(actor, { ...input, ...(await someDocument()) }, tx, memoryStorage());
    },
    isOwn: true,
  },
  answerTransfer: {
    may: ["ownerA"],
    run: async (actor, { shopId }, tx) => {
      const transferId = await makeTransfer(shopId, tx);
      return answerTransfer(actor, { shopId, transferId, answer: "agree" }, tx);
    },
    isOfShop: true,
  },
  decideTransfer: {
    may: ["lead"],
    run: async (actor, { shopId }, tx) =>
      decideTransfer(actor, { transferId: await makeTransfer(shopId, tx), outcome: "withdrawn" }, tx),
    isOwn: true,
  },
  listTransfers: { may: operators, run: (actor, { shopId }, tx) => listTransfers(actor, shopId, tx), isOwn: true },
  listOpenTransfers: { may: operators, run: (actor, _, tx) => listOpenTransfers(actor, tx), isOwn: true },
  findOwnTransfer: {
    may: ["ownerA"],
    run: async (actor, { shopId }, tx) => {
      await makeTransfer(shopId, tx);
      return findOwnTransfer(actor, shopId, tx);
    },
    isRead: true,
    isOfShop: true,
  },
  openTransferDocument: {
    may: operators,
    run: async (actor, { shopId }, tx) => {
      const id = await makeTransfer(shopId, tx);
      return openTransferDocument(
        actor,
        { id, size: "whole" },
        tx,
        memoryStorage(new Map([[`${key}.pdf`, Buffer.from("%PDF-1.7")]])),
      );
    },
    isOwn: true,
  },
};
