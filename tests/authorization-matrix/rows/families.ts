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
import type { ShopRows } from "../cast";
import { managers, members, type Rows } from "../row";

const origin = { relation: "variant", locale: "en" } as const;
const originWithPictures = { ...origin, pictureIds: [] };

/** Links the draft to the published listing as its origin. */
async function link({ shopId, draftId, listingId }: ShopRows, tx: Tx) {
  const owner = await makeActor({ [shopId]: "owner" }, tx);
  await linkListing(owner, { ...origin, shopId, listingId: draftId, parentId: listingId }, tx);
}

/** Lets another shop request the published listing as an origin. */
async function requestOrigin({ shopId, listingId }: ShopRows, tx: Tx): Promise<string> {
  const otherShop = await makeShop({}, tx);
  const otherListing = await makeListing(otherShop, {}, tx);
  const id = uuidv7();
  const of = { shopId: otherShop.id, listingId: otherListing.id, parentShopId: shopId, parentId: listingId };
  await asShop(
    otherShop.id,
    (own) => own.insert(originRequests).values({ id, ...of, title: "Together", changes: {} }),
    tx,
  );
  return id;
}

export const familyRows: Rows = {
  deriveListing: {
    may: members,
    run: (actor, { shopId, listingId }, tx) => deriveListing(actor, { ...originWithPictures, shopId, listingId }, tx),
    nested: (actor, { shopId }, { listingId }, tx) =>
      deriveListing(actor, { ...originWithPictures, shopId, listingId }, tx),
  },
  linkListing: {
    may: members,
    run: (actor, { shopId, draftId, listingId }, tx) =>
      linkListing(actor, { ...origin, shopId, listingId: draftId, parentId: listingId }, tx),
    nested: (actor, { shopId, listingId }, { draftId }, tx) =>
      linkListing(actor, { ...origin, shopId, listingId: draftId, parentId: listingId }, tx),
  },
  "linkListing, published": {
    may: managers,
    run: (actor, { shopId, pausedId, listingId }, tx) =>
      linkListing(actor, { ...origin, shopId, listingId, parentId: pausedId }, tx),
  },
  changeOrigin: {
    may: members,
    run: async (actor, on, tx) => {
      await link(on, tx);
      return changeOrigin(actor, { ...origin, shopId: on.shopId, listingId: on.draftId }, tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      await link(foreign, tx);
      return changeOrigin(actor, { ...origin, shopId, listingId: foreign.draftId }, tx);
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
        { shopId: on.shopId, requestId: await requestOrigin(on, tx), answer: "agree", locale: "en" },
        tx,
      ),
    nested: async (actor, { shopId }, foreign, tx) =>
      answerOriginRequest(
        actor,
        { shopId, requestId: await requestOrigin(foreign, tx), answer: "agree", locale: "en" },
        tx,
      ),
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
      await requestOrigin(on, tx);
      return listOriginRequests(actor, { shopId: on.shopId, locale: "en" }, tx);
    },
    isOfShop: true,
  },
};
