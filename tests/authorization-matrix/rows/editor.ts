import { randomUUID } from "node:crypto";
import { asShop, type Tx } from "@/db/client";
import { bulkEdits, listingDrafts } from "@/db/schema";
import { countUnfinished } from "@/lib/catalogue/count-unfinished";
import { discardDraft } from "@/lib/catalogue/discard-draft";
import { duplicateListing } from "@/lib/catalogue/duplicate-listing";
import { editManyListings } from "@/lib/catalogue/edit-many-listings";
import { findDraft } from "@/lib/catalogue/find-draft";
import { findLastBulkEdit } from "@/lib/catalogue/find-last-bulk-edit";
import { listGeneratedTexts } from "@/lib/catalogue/list-generated-texts";
import { listPresets } from "@/lib/catalogue/list-presets";
import { listStartedDrafts } from "@/lib/catalogue/list-started-drafts";
import { planBulkEdit } from "@/lib/catalogue/plan-bulk-edit";
import { saveListingDraft } from "@/lib/catalogue/save-draft";
import { undoManyListings } from "@/lib/catalogue/undo-many-listings";
import { managers, members, type Rows } from "../row";

const typed = () => ({ draftId: randomUUID(), writer: randomUUID(), version: 0, values: { sku: "A-1" } });
const base = new Date(0).toISOString();
const priceRise = { kind: "price", percent: 5 } as const;

async function startDraft(shopId: number, tx: Tx): Promise<string> {
  const id = randomUUID();
  const row = { shopId, id, writer: id, values: { sku: "A-1" } };
  await asShop(shopId, (inside) => inside.insert(listingDrafts).values(row), tx);
  return id;
}

async function editOnce(shopId: number, tx: Tx): Promise<string> {
  const [edit] = await asShop(
    shopId,
    (inside) => inside.insert(bulkEdits).values({ shopId, change: priceRise, before: [] }).returning(),
    tx,
  );
  return edit?.id ?? "";
}

export const editorRows: Rows = {
  saveListingDraft: {
    may: members,
    run: (actor, { shopId }, tx) => saveListingDraft(actor, { shopId, ...typed() }, tx),
    isOfShop: true,
  },
  "saveListingDraft, of a draft": {
    may: members,
    run: (actor, { shopId, draftId }, tx) =>
      saveListingDraft(actor, { ...typed(), shopId, listingId: draftId, base }, tx),
    nested: (actor, { shopId }, { draftId }, tx) =>
      saveListingDraft(actor, { ...typed(), shopId, listingId: draftId, base }, tx),
  },
  "saveListingDraft, of a published listing": {
    may: managers,
    run: (actor, { shopId, listingId }, tx) => saveListingDraft(actor, { ...typed(), shopId, listingId, base }, tx),
    nested: (actor, { shopId }, { listingId }, tx) =>
      saveListingDraft(actor, { ...typed(), shopId, listingId, base }, tx),
  },
  discardDraft: {
    may: members,
    run: async (actor, { shopId }, tx) => discardDraft(actor, { shopId, draftId: await startDraft(shopId, tx) }, tx),
    nested: async (actor, { shopId }, foreign, tx) =>
      discardDraft(actor, { shopId, draftId: await startDraft(foreign.shopId, tx) }, tx),
    isOfShop: true,
  },
  findDraft: {
    may: members,
    isRead: true,
    run: async (actor, { shopId }, tx) => findDraft(actor, { shopId, draftId: await startDraft(shopId, tx) }, tx),
    nested: async (actor, { shopId }, foreign, tx) =>
      findDraft(actor, { shopId, draftId: await startDraft(foreign.shopId, tx) }, tx),
    isOfShop: true,
  },
  listStartedDrafts: {
    may: members,
    isRead: true,
    run: async (actor, { shopId }, tx) => {
      await startDraft(shopId, tx);
      return listStartedDrafts(actor, { shopId, locale: "en" }, tx);
    },
    isOfShop: true,
  },
  countUnfinished: {
    may: members,
    isRead: true,
    run: async (actor, { shopId }, tx) => {
      await startDraft(shopId, tx);
      return countUnfinished(actor, shopId, tx);
    },
    isOfShop: true,
  },
  duplicateListing: {
    may: members,
    run: (actor, { shopId, draftId }, tx) => duplicateListing(actor, { shopId, listingId: draftId }, tx),
    nested: (actor, { shopId }, { listingId }, tx) => duplicateListing(actor, { shopId, listingId }, tx),
  },
  listGeneratedTexts: {
    may: members,
    isRead: true,
    run: (actor, { shopId, draftId }, tx) => listGeneratedTexts(actor, { shopId, listingId: draftId }, tx),
    nested: (actor, { shopId }, { listingId }, tx) => listGeneratedTexts(actor, { shopId, listingId }, tx),
  },
  listPresets: {
    may: members,
    isRead: true,
    run: (actor, { shopId }, tx) => listPresets(actor, shopId, tx),
    isOfShop: true,
  },
  planBulkEdit: {
    may: members,
    run: (actor, { shopId, draftId }, tx) =>
      planBulkEdit(actor, { shopId, listingIds: [draftId], change: priceRise }, tx),
    nested: (actor, { shopId }, { listingId }, tx) =>
      planBulkEdit(actor, { shopId, listingIds: [listingId], change: priceRise }, tx),
  },
  editManyListings: {
    may: members,
    run: (actor, { shopId, draftId }, tx) =>
      editManyListings(actor, { shopId, listingIds: [draftId], change: priceRise }, tx),
    nested: (actor, { shopId }, { draftId }, tx) =>
      editManyListings(actor, { shopId, listingIds: [draftId], change: priceRise }, tx),
  },
  "editManyListings, published": {
    may: managers,
    run: (actor, { shopId, listingId }, tx) =>
      editManyListings(actor, { shopId, listingIds: [listingId], change: priceRise }, tx),
  },
  "editManyListings, paused": {
    may: managers,
    run: (actor, { shopId, listingId }, tx) =>
      editManyListings(actor, { shopId, listingIds: [listingId], change: { kind: "pause" } }, tx),
  },
  undoManyListings: {
    may: members,
    run: async (actor, { shopId }, tx) => undoManyListings(actor, { shopId, bulkId: await editOnce(shopId, tx) }, tx),
    nested: async (actor, { shopId }, foreign, tx) =>
      undoManyListings(actor, { shopId, bulkId: await editOnce(foreign.shopId, tx) }, tx),
    isOfShop: true,
  },
  findLastBulkEdit: {
    may: members,
    isRead: true,
    run: async (actor, { shopId }, tx) => {
      await editOnce(shopId, tx);
      return findLastBulkEdit(actor, shopId, tx);
    },
    isOfShop: true,
  },
};
