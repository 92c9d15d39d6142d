import { uuidv7 } from "@/db/base/uuid";
import { asShop, type Tx } from "@/db/client";
import { originRequests } from "@/db/schema";
import { makeActor, makeListing, makeShop } from "@/db/testing";
import { answerOriginRequest } from "@/lib/catalogue/families/answer-origin-request";
import { changeOrigin } from "@/lib/catalogue/families/change-origin";
import { deriveListing } from "@/lib/catalogue/families/derive-listing";
import { endOrigin } from "@/lib/catalogue/families/end-origin";
import { getFamily } from "@/lib/catalogue/families/get-family";
import { linkListing } from "@/lib/catalogue/families/link-listing";
import { listOriginRequests } from "@/lib/catalogue/families/list-origin-requests";
import { listParents } from "@/lib/catalogue/families/list-parents";
import type { Things } from "../cast";
import { managers, members, type Rows } from "../row";

const told = { relation: "variant", locale: "en" } as const;
const growing = { ...told, pictureIds: [] };

/** The draft grew out of the published one. */
async function link({ shopId, draftId, listingId }: Things, tx: Tx) {
  const owner = await makeActor({ [shopId]: "owner" }, tx);
  await linkListing(owner, { ...told, shopId, listingId: draftId, parentId: listingId }, tx);
}

/** Another shop asks for the published design. */
async function ask({ shopId, listingId }: Things, tx: Tx): Promise<string> {
  const asker = await makeShop({}, tx);
  const design = await makeListing(asker, {}, tx);
  const id = uuidv7();
  const of = { shopId: asker.id, listingId: design.id, parentShopId: shopId, parentId: listingId };
  await asShop(asker.id, (own) => own.insert(originRequests).values({ id, ...of, title: "Together", changes: {} }), tx);
  return id;
}

export const familyRows: Rows = {
  deriveListing: {
    may: members,
    run: (actor, { shopId, listingId }, tx) => deriveListing(actor, { ...growing, shopId, listingId }, tx),
    nested: (actor, { shopId }, { listingId }, tx) => deriveListing(actor, { ...growing, shopId, listingId }, tx),
  },
  linkListing: {
    may: members,
    run: (actor, { shopId, draftId, listingId }, tx) =>
      linkListing(actor, { ...told, shopId, listingId: draftId, parentId: listingId }, tx),
    nested: (actor, { shopId, listingId }, { draftId }, tx) =>
      linkListing(actor, { ...told, shopId, listingId: draftId, parentId: listingId }, tx),
  },
  "linkListing, published": {
    may: managers,
    run: (actor, { shopId, pausedId, listingId }, tx) =>
      linkListing(actor, { ...told, shopId, listingId, parentId: pausedId }, tx),
  },
  changeOrigin: {
    may: members,
    run: async (actor, on, tx) => {
      await link(on, tx);
      return changeOrigin(actor, { ...told, shopId: on.shopId, listingId: on.draftId }, tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      await link(foreign, tx);
      return changeOrigin(actor, { ...told, shopId, listingId: foreign.draftId }, tx);
    },
  },
  endOrigin: {
    may: members,
    run: (actor, { shopId, draftId }, tx) => endOrigin(actor, { shopId, listingId: draftId, locale: "en" }, tx),
    nested: (actor, { shopId }, { draftId }, tx) => endOrigin(actor, { shopId, listingId: draftId, locale: "en" }, tx),
  },
  answerOriginRequest: {
    may: managers,
    run: async (actor, on, tx) =>
      answerOriginRequest(
        actor,
        { shopId: on.shopId, requestId: await ask(on, tx), answer: "agree", locale: "en" },
        tx,
      ),
    nested: async (actor, { shopId }, foreign, tx) =>
      answerOriginRequest(actor, { shopId, requestId: await ask(foreign, tx), answer: "agree", locale: "en" }, tx),
    isOfShop: true,
  },
  getFamily: {
    may: members,
    isRead: true,
    run: (actor, { shopId, draftId }, tx) => getFamily(actor, { shopId, listingId: draftId, locale: "en" }, tx),
    nested: (actor, { shopId }, { draftId }, tx) => getFamily(actor, { shopId, listingId: draftId, locale: "en" }, tx),
  },
  listParents: {
    may: members,
    isRead: true,
    run: (actor, { shopId, draftId }, tx) => listParents(actor, { shopId, listingId: draftId, locale: "en" }, tx),
    isOfShop: true,
  },
  listOriginRequests: {
    may: members,
    isRead: true,
    run: async (actor, on, tx) => {
      await ask(on, tx);
      return listOriginRequests(actor, { shopId: on.shopId, locale: "en" }, tx);
    },
    isOfShop: true,
  },
};
