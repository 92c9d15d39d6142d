import type { Tx } from "@/db/client";
import { makeFair, makeShop, makeStand } from "@/db/testing";
import { decideStand, inviteShop } from "@/lib/fairs/assign-stand";
import { saveFairInput } from "@/lib/fairs/input";
import { getFair, listFairs } from "@/lib/fairs/list-fairs";
import { getOwnFair, listOwnFairs } from "@/lib/fairs/list-own-fairs";
import { answerForStand, applyForStand, chooseFairDesigns } from "@/lib/fairs/own-stand";
import { getPoster } from "@/lib/fairs/poster";
import { cancelFair, saveFair } from "@/lib/fairs/save-fair";
import type { ShopRows } from "../cast";
import { managers, members, operators, type Rows } from "../row";

/** Leads alone run fairs; the shops that take part are anybody's. */
const leads = ["lead"] as const;

const texts = ["names", "venues", "cities"].flatMap((group) => [`${group}.en`, `${group}.zh`]);
const fairInput = saveFairInput.parse({
  ...Object.fromEntries(texts.map((name) => [name, "Fair"])),
  slug: "fair-of-the-matrix",
  firstDay: "2031-01-10",
  lastDay: "2031-01-12",
  opensAt: "09:00",
  closesAt: "17:00",
  timeZone: "Asia/Shanghai",
});

async function fairWithStand({ shopId }: ShopRows, status: "applied" | "invited" | "accepted", tx: Tx) {
  const fair = await makeFair({}, tx);
  await makeStand(fair, { id: shopId }, { status }, tx);
  return fair;
}

export const fairRows: Rows = {
  listFairs: {
    may: operators,
    isOwn: true,
    run: async (actor, _, tx) => {
      await makeFair({}, tx);
      return listFairs(actor, tx);
    },
  },
  getFair: {
    may: operators,
    isOwn: true,
    run: async (actor, _, tx) => getFair(actor, (await makeFair({}, tx)).id, tx),
  },
  saveFair: { may: leads, isOwn: true, run: (actor, _, tx) => saveFair(actor, fairInput, tx) },
  cancelFair: {
    may: leads,
    isOwn: true,
    run: async (actor, _, tx) =>
      cancelFair(actor, { fairId: (await makeFair({}, tx)).id, to: "cancelled", why: "The hall is closed" }, tx),
  },
  inviteShop: {
    may: leads,
    isOwn: true,
    run: async (actor, _, tx) => {
      const fair = await makeFair({}, tx);
      const handle = `invited-${fair.id.toString(36)}`;
      await makeShop({ handle }, tx);
      await inviteShop(actor, { fairId: fair.id, shop: handle }, tx);
    },
  },
  decideStand: {
    may: leads,
    isOwn: true,
    run: async (actor, on, tx) => {
      const fair = await fairWithStand(on, "applied", tx);
      const place = { hall: "B1", number: "C 14" };
      await decideStand(actor, { to: "accepted", fairId: fair.id, shopId: on.shopId, ...place }, tx);
    },
  },
  listOwnFairs: {
    may: members,
    isRead: true,
    isOfShop: true,
    run: async (actor, on, tx) => {
      await fairWithStand(on, "accepted", tx);
      return listOwnFairs(actor, on.shopId, tx);
    },
  },
  getOwnFair: {
    may: members,
    isRead: true,
    isOfShop: true,
    run: async (actor, on, tx) =>
      getOwnFair(actor, { shopId: on.shopId, slug: (await fairWithStand(on, "accepted", tx)).slug }, tx),
  },
  getPoster: {
    may: members,
    isRead: true,
    isOfShop: true,
    run: async (actor, on, tx) =>
      getPoster(actor, { shopId: on.shopId, slug: (await fairWithStand(on, "accepted", tx)).slug }, tx),
  },
  applyForStand: {
    may: managers,
    isOfShop: true,
    run: async (actor, { shopId }, tx) => applyForStand(actor, { shopId, fairId: (await makeFair({}, tx)).id }, tx),
  },
  answerForStand: {
    may: managers,
    isOfShop: true,
    run: async (actor, on, tx) => {
      const fair = await fairWithStand(on, "invited", tx);
      await answerForStand(actor, { shopId: on.shopId, fairId: fair.id, to: "accepted" }, tx);
    },
  },
  chooseFairDesigns: {
    may: managers,
    run: async (actor, on, tx) => {
      const fair = await fairWithStand(on, "accepted", tx);
      await chooseFairDesigns(actor, { shopId: on.shopId, fairId: fair.id, listingIds: [on.listingId] }, tx);
    },
    nested: async (actor, on, foreign, tx) => {
      const fair = await fairWithStand(on, "accepted", tx);
      await chooseFairDesigns(actor, { shopId: on.shopId, fairId: fair.id, listingIds: [foreign.listingId] }, tx);
    },
  },
};
