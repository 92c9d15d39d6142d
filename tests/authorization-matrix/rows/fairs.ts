import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { asShop, type Tx } from "@/db/client";
import { fairDesigns, fairLeads } from "@/db/schema";
import { makeFair, makeShop, makeStand } from "@/db/testing";
import { decideStand, inviteShop } from "@/lib/fairs/assign-stand";
import { saveFairInput } from "@/lib/fairs/input";
import { listFairDesigns } from "@/lib/fairs/list-fair-designs";
import { getFair, listFairs } from "@/lib/fairs/list-fairs";
import { listLeads, openLeadCard } from "@/lib/fairs/list-leads";
import { getOwnFair, listOwnFairs } from "@/lib/fairs/list-own-fairs";
import { answerForStand, applyForStand, chooseFairDesigns } from "@/lib/fairs/own-stand";
import { getPoster } from "@/lib/fairs/poster";
import { cancelFair, saveFair } from "@/lib/fairs/save-fair";
import { completeLead, takeLead } from "@/lib/fairs/take-lead";
import type { MediaStorage } from "@/lib/media/storage";
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

const leadOf = ({ id: fairId }: { id: number }) => ({
  id: randomUUID(),
  fairId,
  name: "Lucía",
  email: undefined,
  country: undefined,
  locale: "es" as const,
  listingIds: [],
  note: undefined,
  mayMail: false,
  takenAt: "2026-12-01T02:00:00.000Z",
});

/** Inserts a lead with a card, which has no address yet. */
async function makeLead({ shopId }: ShopRows, fair: { id: number }, tx: Tx): Promise<string> {
  const { id, fairId, name, locale } = leadOf(fair);
  const row = { id, fairId, shopId, name, locale, cardKey: "a".repeat(32), takenAt: new Date() };
  await asShop(shopId, (own) => own.insert(fairLeads).values(row), tx);
  return id;
}

/** Has every card. */
const storageWithCard: MediaStorage = {
  put: async () => {},
  find: async () => ({ size: 5, read: () => Readable.from([]) }),
  remove: async () => {},
};

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
  takeLead: {
    may: members,
    isOfShop: true,
    run: async (actor, on, tx) =>
      takeLead(actor, { ...(await fairWithStand(on, "accepted", tx).then(leadOf)), shopId: on.shopId }, tx),
  },
  completeLead: {
    may: members,
    isOfShop: true,
    run: async (actor, on, tx) => {
      const leadId = await makeLead(on, await fairWithStand(on, "accepted", tx), tx);
      const address = { name: "Lucía", email: "lucia@example.com", country: undefined, language: "es" } as const;
      await completeLead(actor, { ...address, leadId, mayMail: false, shopId: on.shopId }, tx);
    },
  },
  listLeads: {
    may: members,
    isRead: true,
    isOfShop: true,
    run: async (actor, on, tx) => {
      const fair = await fairWithStand(on, "accepted", tx);
      await makeLead(on, fair, tx);
      return listLeads(actor, { shopId: on.shopId, fairId: fair.id, locale: "en" }, tx);
    },
  },
  openLeadCard: {
    may: members,
    isRead: true,
    isOfShop: true,
    run: async (actor, on, tx) => {
      const leadId = await makeLead(on, await fairWithStand(on, "accepted", tx), tx);
      return openLeadCard(actor, { shopId: on.shopId, leadId, size: "small" }, tx, storageWithCard);
    },
  },
  listFairDesigns: {
    may: members,
    isRead: true,
    isOfShop: true,
    run: async (actor, on, tx) => {
      const fair = await fairWithStand(on, "accepted", tx);
      const design = { fairId: fair.id, shopId: on.shopId, listingId: on.listingId, position: 1 };
      await asShop(on.shopId, (own) => own.insert(fairDesigns).values(design), tx);
      return listFairDesigns(actor, { shopId: on.shopId, fairId: fair.id, locale: "en" }, tx);
    },
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
