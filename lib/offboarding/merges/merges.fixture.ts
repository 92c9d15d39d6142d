import { eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { shopMembers, shops } from "@/db/schema";
import { makeActor, makeShop } from "@/db/testing";
import { makeOperatorActor } from "@/lib/accounts/people/people.fixture";
import { answerTransfer } from "../transfers/answer-transfer";
import { insertTransfer, memoryStorage, someDocument } from "../transfers/transfers.fixture";
import { proposeMerge } from "./propose-merge";

const reason = "Both shops show the same licence and the same booth.";

/** Two shops with two people each, and two leads; `agree` merges the first into the other one. */
export async function setUp(tx: Tx) {
  const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  const helper = await makeActor({ [shop.id]: "manager" }, tx);
  const otherOwner = await makeActor({ [other.id]: "owner" }, tx);
  const otherHelper = await makeActor({ [other.id]: "assistant" }, tx);
  const [lead, second] = [await makeOperatorActor("lead"), await makeOperatorActor("lead")];
  const propose = async (actor = lead, into = other.handle, shopId = shop.id) =>
    proposeMerge(actor, { shopId, into, reason, ...(await someDocument()) }, tx, memoryStorage());
  const insert = (with_ = {}) =>
    insertTransfer(
      { shopId: shop.id, toUserId: otherOwner.userId, proposedBy: lead.userId },
      { intoShopId: other.id, ...with_ },
      tx,
    );
  const agree = async () => {
    const transferId = await insert();
    await answerTransfer(owner, { shopId: shop.id, transferId, answer: "agree" }, tx);
    return { shopId: shop.id, transferId, intoShopId: other.id };
  };
  const state = async () => (await tx.select().from(shops).where(eq(shops.id, shop.id)))[0];
  return { shop, other, owner, helper, otherOwner, otherHelper, lead, second, propose, insert, agree, state };
}

/** The roles of the members of a shop by person. */
export const rolesIn = (shopId: number, tx: Tx) =>
  asShop(
    shopId,
    async (own) => {
      const members = await own.select().from(shopMembers).where(eq(shopMembers.shopId, shopId));
      return Object.fromEntries(members.map(({ userId, role }) => [userId, role]));
    },
    tx,
  );
