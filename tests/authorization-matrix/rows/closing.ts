import { eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { ownershipOffers, shopArchives, shops } from "@/db/schema";
import { makeActor } from "@/db/testing";
import { startSession } from "@/lib/accounts/sessions";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { answerOwnership } from "@/lib/offboarding/answer-ownership";
import { closeShop } from "@/lib/offboarding/close-shop";
import { findOwnershipOffer } from "@/lib/offboarding/find-ownership-offer";
import { getArchive } from "@/lib/offboarding/get-archive";
import { getClosing } from "@/lib/offboarding/get-closing";
import { listArchives } from "@/lib/offboarding/list-archives";
import { offerOwnership } from "@/lib/offboarding/offer-ownership";
import { reopenShop } from "@/lib/offboarding/reopen-shop";
import { requestArchive } from "@/lib/offboarding/request-archive";
import { withdrawOwnership } from "@/lib/offboarding/withdraw-ownership";
import { members, type Rows } from "../row";

/** Starts a session by an email link, as a recent proof of identity. */
const proof = (actor: Actor, tx: Tx) =>
  actor.kind === "user" ? startSession(actor.userId, { startedBy: "link" }, tx) : Promise.resolve("");

const expiresAt = new Date("2099-01-01");

/** Offers the shop to `to`, as one of its owners. */
async function offer(shopId: number, to: Actor, tx: Tx) {
  const owner = await makeActor({ [shopId]: "owner" }, tx);
  if (to.kind !== "user") return;
  const row = { shopId, toUserId: to.userId, offeredBy: owner.userId, expiresAt };
  await asShop(shopId, (own) => own.insert(ownershipOffers).values(row), tx);
}

export const closingRows: Rows = {
  offerOwnership: {
    may: ["ownerA"],
    isOfShop: true,
    run: async (actor, { shopId }, tx) => {
      const { userId: memberId } = await makeActor({ [shopId]: "assistant" }, tx);
      return offerOwnership(actor, { shopId, memberId }, await proof(actor, tx), tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      const { userId: memberId } = await makeActor({ [foreign.shopId]: "assistant" }, tx);
      return offerOwnership(actor, { shopId, memberId }, await proof(actor, tx), tx);
    },
  },
  withdrawOwnership: {
    may: ["ownerA"],
    isOfShop: true,
    run: (actor, { shopId }, tx) => withdrawOwnership(actor, { shopId }, tx),
  },
  answerOwnership: {
    may: members,
    isOfShop: true,
    run: async (actor, { shopId }, tx) => {
      await offer(shopId, actor, tx);
      return answerOwnership(actor, { shopId, answer: "accept" }, tx);
    },
  },
  findOwnershipOffer: {
    may: ["ownerA"],
    isRead: true,
    isOfShop: true,
    run: async (actor, { shopId }, tx) => {
      await offer(shopId, await makeActor({ [shopId]: "assistant" }, tx), tx);
      return findOwnershipOffer(actor, shopId, tx);
    },
  },
  closeShop: {
    may: ["ownerA"],
    isOfShop: true,
    run: async (actor, { shopId }, tx) => {
      const [shop] = await tx.select({ names: shops.names }).from(shops).where(eq(shops.id, shopId));
      return closeShop(actor, { shopId, name: shop?.names.zh ?? "" }, await proof(actor, tx), tx);
    },
  },
  reopenShop: {
    may: ["ownerA"],
    isOfShop: true,
    run: (actor, { shopId }, tx) => reopenShop(actor, { shopId }, tx),
  },
  getClosing: { may: members, isOfShop: true, run: (actor, { shopId }, tx) => getClosing(actor, shopId, tx) },
  requestArchive: {
    may: ["ownerA"],
    isOfShop: true,
    run: (actor, { shopId }, tx) => requestArchive(actor, { shopId }, tx),
  },
  listArchives: { may: ["ownerA"], isOfShop: true, run: (actor, { shopId }, tx) => listArchives(actor, shopId, tx) },
  getArchive: {
    may: ["ownerA"],
    isOfShop: true,
    run: async (actor, { shopId }, tx) => {
      const row = { shopId, status: "ready" as const, bytes: 1, expiresAt };
      const [made] = await asShop(shopId, (own) => own.insert(shopArchives).values(row).returning(), tx);
      // The row exists but its file does not. The command checks the policy before both, and reports both as not found.
      return getArchive(actor, { shopId, archiveId: made?.id ?? "" }, tx).catch((error) => {
        if (error instanceof NotFound && error.message === "archive") return;
        throw error;
      });
    },
  },
};
