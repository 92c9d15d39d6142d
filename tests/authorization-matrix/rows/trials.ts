import type { Tx } from "@/db/client";
import { makeActor } from "@/db/testing";
import { endTrial } from "@/lib/catalogue/trials/end-trial";
import { findTrial } from "@/lib/catalogue/trials/find-trial";
import { promoteTrial } from "@/lib/catalogue/trials/promote-trial";
import { startTrial } from "@/lib/catalogue/trials/start-trial";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import type { ShopRows } from "../cast";
import { managers, members, type Rows } from "../row";

const trial = { moq: 12, unitPrice: 1200, goal: 30, endsOn: dayInYiwu(new Date(Date.now() + 9 * 86_400_000)) };
const tiers = [{ fromQuantity: 120, unitPrice: 900 }];
const of = ({ shopId, listingId }: ShopRows) => ({ shopId, listingId });

/** Starts a trial of the published listing. */
async function start(on: ShopRows, tx: Tx) {
  await startTrial(await makeActor({ [on.shopId]: "owner" }, tx), { ...of(on), ...trial }, tx);
}

export const trialRows: Rows = {
  startTrial: {
    may: managers,
    run: (actor, on, tx) => startTrial(actor, { ...of(on), ...trial }, tx),
    nested: (actor, { shopId }, { listingId }, tx) => startTrial(actor, { shopId, listingId, ...trial }, tx),
  },
  promoteTrial: {
    may: managers,
    run: async (actor, on, tx) => {
      await start(on, tx);
      return promoteTrial(actor, { ...of(on), tiers }, tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      await start(foreign, tx);
      return promoteTrial(actor, { shopId, listingId: foreign.listingId, tiers }, tx);
    },
  },
  endTrial: {
    may: managers,
    run: async (actor, on, tx) => {
      await start(on, tx);
      return endTrial(actor, of(on), tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      await start(foreign, tx);
      return endTrial(actor, { shopId, listingId: foreign.listingId }, tx);
    },
  },
  findTrial: {
    may: members,
    isRead: true,
    run: async (actor, on, tx) => {
      await start(on, tx);
      return findTrial(actor, of(on), tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      await start(foreign, tx);
      return findTrial(actor, { shopId, listingId: foreign.listingId }, tx);
    },
  },
};
