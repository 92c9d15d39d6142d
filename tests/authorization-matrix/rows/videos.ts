import { asShop, type Tx } from "@/db/client";
import { videoDrafts } from "@/db/schema";
import { makeVideo } from "@/db/testing";
import { checkPictures } from "@/lib/imports/check-pictures";
import { findImportedPictures } from "@/lib/imports/find-imported-pictures";
import { addVideo } from "@/lib/videos/add-video";
import { dismissDraft } from "@/lib/videos/dismiss-draft";
import { editVideo } from "@/lib/videos/edit-video";
import { findOwnVideo, listListingChoices } from "@/lib/videos/find-own-video";
import { listOwnVideos } from "@/lib/videos/list-own-videos";
import { publishVideo } from "@/lib/videos/publish-video";
import { removeVideo } from "@/lib/videos/remove-video";
import { takeDownVideo } from "@/lib/videos/take-down-video";
import type { ShopRows } from "../cast";
import { managers, members, type Rows } from "../row";

type Shop = Pick<ShopRows, "shopId">;

const draft = ({ shopId }: Shop, tx: Tx) => makeVideo({ id: shopId }, { publishedAt: null }, tx);
const shown = ({ shopId, listingId }: Shop & { listingId?: number }, tx: Tx) =>
  makeVideo({ id: shopId }, { listingId }, tx);
const ofShop = (shopId: number, { id }: { id: number }) => ({ shopId, videoId: id });
const words = { shows: "around", titles: {}, captions: {} } as const;

const makeRefusedDraft = async ({ shopId }: Shop, tx: Tx): Promise<string> => {
  const row = {
    shopId,
    fileId: crypto.randomUUID(),
    name: "a.mp4",
    status: "refused",
    refused: "videos.file.broken",
  } as const;
  const [made] = await asShop(shopId, (own) => own.insert(videoDrafts).values(row).returning(), tx);
  return made?.id ?? "";
};
/** Ignores the refusal for a missing file, which only people with the right get: the policy is checked first. */
const ignoreRefusal = (work: Promise<unknown>) =>
  work.catch((error) => {
    if (error.name !== "Refusal") throw error;
  });
const noFile = "01900000-0000-7000-8000-000000000000";

export const videoRows: Rows = {
  addVideo: {
    may: members,
    run: (actor, { shopId }, tx) => ignoreRefusal(addVideo(actor, { shopId, fileId: noFile }, tx)),
    isOfShop: true,
  },
  dismissDraft: {
    may: members,
    run: async (actor, on, tx) =>
      dismissDraft(actor, { shopId: on.shopId, draftId: await makeRefusedDraft(on, tx) }, tx),
    nested: async (actor, { shopId }, foreign, tx) =>
      dismissDraft(actor, { shopId, draftId: await makeRefusedDraft(foreign, tx) }, tx),
    isOfShop: true,
  },
  editVideo: {
    may: members,
    run: async (actor, on, tx) => editVideo(actor, { ...ofShop(on.shopId, await draft(on, tx)), ...words }, tx),
    nested: async (actor, { shopId }, foreign, tx) =>
      editVideo(actor, { ...ofShop(shopId, await draft(foreign, tx)), ...words }, tx),
    isOfShop: true,
  },
  "editVideo, published": {
    may: managers,
    run: async (actor, on, tx) =>
      editVideo(actor, { ...ofShop(on.shopId, await shown({ shopId: on.shopId }, tx)), ...words }, tx),
    isOfShop: true,
  },
  "editVideo, of a listing": {
    may: members,
    run: async (actor, on, tx) => {
      const { shopId, listingId } = on;
      return editVideo(actor, { ...ofShop(shopId, await draft(on, tx)), ...words, listingId }, tx);
    },
    nested: async (actor, on, { listingId }, tx) =>
      editVideo(actor, { ...ofShop(on.shopId, await draft(on, tx)), ...words, listingId }, tx),
    isOfShop: true,
  },
  publishVideo: {
    may: managers,
    run: async (actor, on, tx) => publishVideo(actor, ofShop(on.shopId, await draft(on, tx)), tx),
    nested: async (actor, { shopId }, foreign, tx) => publishVideo(actor, ofShop(shopId, await draft(foreign, tx)), tx),
    isOfShop: true,
  },
  takeDownVideo: {
    may: managers,
    run: async (actor, on, tx) => takeDownVideo(actor, ofShop(on.shopId, await shown({ shopId: on.shopId }, tx)), tx),
    nested: async (actor, { shopId }, foreign, tx) =>
      takeDownVideo(actor, ofShop(shopId, await shown({ shopId: foreign.shopId }, tx)), tx),
    isOfShop: true,
  },
  removeVideo: {
    may: managers,
    run: async (actor, on, tx) => removeVideo(actor, ofShop(on.shopId, await draft(on, tx)), tx),
    nested: async (actor, { shopId }, foreign, tx) => removeVideo(actor, ofShop(shopId, await draft(foreign, tx)), tx),
    isOfShop: true,
  },
  listOwnVideos: {
    may: members,
    isRead: true,
    run: async (actor, on, tx) => {
      await draft(on, tx);
      return (await listOwnVideos(actor, { shopId: on.shopId }, tx)).videos;
    },
    isOfShop: true,
  },
  findOwnVideo: {
    may: members,
    isRead: true,
    run: async (actor, on, tx) => findOwnVideo(actor, ofShop(on.shopId, await draft(on, tx)), tx),
    nested: async (actor, { shopId }, foreign, tx) => findOwnVideo(actor, ofShop(shopId, await draft(foreign, tx)), tx),
    isOfShop: true,
  },
  "listListingChoices, for a video": {
    may: members,
    isRead: true,
    run: (actor, { shopId }, tx) => listListingChoices(actor, { shopId, locale: "en" }, tx),
    isOfShop: true,
  },
  checkPictures: {
    may: members,
    run: (actor, { shopId }, tx) => ignoreRefusal(checkPictures(actor, { shopId, fileId: noFile }, tx)),
    isOfShop: true,
  },
  findImportedPictures: {
    may: members,
    isRead: true,
    run: (actor, { shopId, pictureImportId }, tx) =>
      findImportedPictures(actor, { shopId, importId: pictureImportId, locale: "en" }, tx),
    nested: (actor, { shopId }, { pictureImportId }, tx) =>
      findImportedPictures(actor, { shopId, importId: pictureImportId, locale: "en" }, tx),
  },
};
