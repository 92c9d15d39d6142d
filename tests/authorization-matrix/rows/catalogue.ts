import { discontinueListing } from "@/lib/catalogue/discontinue-listing";
import { draftListing } from "@/lib/catalogue/draft-listing";
import { editListing } from "@/lib/catalogue/edit-listing";
import { findLastCategory } from "@/lib/catalogue/find-last-category";
import { findListingForEdit } from "@/lib/catalogue/find-listing-for-edit";
import { findListingPreview } from "@/lib/catalogue/find-listing-preview";
import { getOwnWeeklyViews } from "@/lib/catalogue/get-own-weekly-views";
import { listingInput } from "@/lib/catalogue/input";
import { listOwnListings } from "@/lib/catalogue/list-own-listings";
import { listSuccessors } from "@/lib/catalogue/list-successors";
import { pauseListing } from "@/lib/catalogue/pause-listing";
import { publishListing } from "@/lib/catalogue/publish-listing";
import { removeListing } from "@/lib/catalogue/remove-listing";
import { resumeListing } from "@/lib/catalogue/resume-listing";
import type { ShopRows } from "../cast";
import { managers, members, type Rows } from "../row";

const fields = listingInput.parse({
  categoryId: "101",
  "title.en": "Horse",
  "tierFrom[]": ["9"],
  "tierPrice[]": ["1"],
});
const draftOf = ({ shopId, draftId }: ShopRows) => ({ shopId, listingId: draftId });
const pausedOf = ({ shopId, pausedId }: ShopRows) => ({ shopId, listingId: pausedId });
const publishedOf = ({ shopId, listingId }: ShopRows) => ({ shopId, listingId });

export const catalogueRows: Rows = {
  draftListing: {
    may: members,
    run: (actor, { shopId }, tx) => draftListing(actor, { ...fields, shopId }, tx),
    isOfShop: true,
  },
  editListing: {
    may: members,
    run: (actor, on, tx) => editListing(actor, { ...fields, ...draftOf(on) }, tx),
    nested: (actor, on, { draftId }, tx) =>
      editListing(actor, { ...fields, shopId: on.shopId, listingId: draftId }, tx),
  },
  "editListing, published": {
    may: managers,
    run: async (actor, on, tx) => {
      const known = await findListingForEdit(actor, publishedOf(on), tx);
      return editListing(actor, { ...fields, ...known, ...publishedOf(on) }, tx);
    },
  },
  publishListing: {
    may: managers,
    run: (actor, on, tx) => publishListing(actor, draftOf(on), tx),
    nested: (actor, on, { draftId }, tx) => publishListing(actor, { shopId: on.shopId, listingId: draftId }, tx),
  },
  pauseListing: {
    may: managers,
    run: (actor, on, tx) => pauseListing(actor, publishedOf(on), tx),
    nested: (actor, on, { listingId }, tx) => pauseListing(actor, { shopId: on.shopId, listingId }, tx),
  },
  resumeListing: {
    may: managers,
    run: (actor, on, tx) => resumeListing(actor, pausedOf(on), tx),
    nested: (actor, on, { pausedId }, tx) => resumeListing(actor, { shopId: on.shopId, listingId: pausedId }, tx),
  },
  discontinueListing: {
    may: managers,
    run: (actor, on, tx) => discontinueListing(actor, { ...publishedOf(on), successorId: null }, tx),
    nested: (actor, on, { listingId }, tx) =>
      discontinueListing(actor, { shopId: on.shopId, listingId, successorId: null }, tx),
  },
  "removeListing, published": {
    may: managers,
    run: (actor, { shopId, listingId }, tx) => removeListing(actor, { shopId, listingId }, tx),
  },
  removeListing: {
    may: members,
    run: (actor, on, tx) => removeListing(actor, draftOf(on), tx),
    nested: (actor, on, { draftId }, tx) => removeListing(actor, { shopId: on.shopId, listingId: draftId }, tx),
  },
  findListingForEdit: {
    may: members,
    isRead: true,
    run: (actor, on, tx) => findListingForEdit(actor, draftOf(on), tx),
    nested: (actor, on, { draftId }, tx) => findListingForEdit(actor, { shopId: on.shopId, listingId: draftId }, tx),
  },
  findListingPreview: {
    may: members,
    isRead: true,
    run: (actor, on, tx) => findListingPreview(actor, draftOf(on), "en", tx),
    nested: (actor, on, { draftId }, tx) =>
      findListingPreview(actor, { shopId: on.shopId, listingId: draftId }, "en", tx),
  },
  findLastCategory: {
    may: members,
    run: (actor, { shopId }, tx) => findLastCategory(actor, shopId, tx),
    isRead: true,
    isOfShop: true,
  },
  listOwnListings: {
    may: members,
    run: (actor, { shopId }, tx) => listOwnListings(actor, { shopId, locale: "en" }, tx),
    isOfShop: true,
  },
  listSuccessors: {
    may: members,
    isRead: true,
    run: (actor, on, tx) => listSuccessors(actor, { ...draftOf(on), locale: "en" }, tx),
    isOfShop: true,
  },
  getOwnWeeklyViews: {
    may: members,
    run: (actor, { shopId }, tx) => getOwnWeeklyViews(actor, { shopId, reader: "en" }, tx),
    isOfShop: true,
  },
};
