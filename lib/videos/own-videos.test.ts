import { delimiter } from "node:path";
import { eq, sql } from "drizzle-orm";
import { describe, expect, onTestFinished, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { inquiries, videoDays, videoDrafts, videos } from "@/db/schema";
import { makeActor, makeInquiry, makeListing, makeShop, makeVideo, rolledBack } from "@/db/testing";
import { removeListing } from "../catalogue/remove-listing";
import { NotAllowed, NotFound } from "../core/errors";
import { countVideoInquiries } from "../inquiries/count-video-inquiries";
import { diskStorage } from "../media/storage";
import { storeWholeFile } from "../media/uploads/store-whole-file";
import { addVideo } from "./add-video";
import { countVideoViews } from "./count-video-views";
import { editVideo } from "./edit-video";
import { findPublicVideo } from "./find-public-video";
import { listOwnVideos } from "./list-own-videos";
import { processVideoDraft as processDraft } from "./process-video-draft";
import { publishVideo } from "./publish-video";
import { removeVideo } from "./remove-video";
import { removeVideoFiles } from "./remove-video-files";
import { takeDownVideo } from "./take-down-video";
import { fakeTools, folderOf } from "./videos.fixture";

const sampleFile = Buffer.concat([Buffer.from("\0\0\0\x18ftypisom"), Buffer.alloc(300)]);

function pathOf(folder: string) {
  const PATH = process.env.PATH;
  process.env.PATH = [folder, "/bin", "/usr/bin"].join(delimiter);
  onTestFinished(() => {
    process.env.PATH = PATH;
  });
}

async function world(tx: Tx) {
  const shop = await makeShop({}, tx);
  const actor = await makeActor({ [shop.id]: "owner" }, tx);
  const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
  const design = await makeListing(shop, { status: "published" }, tx);
  await asShop(shop.id, (own) => own.execute(sql`select project_listings(array[${design.id}]::bigint[])`), tx);
  const storages = { parts: diskStorage(await folderOf()), media: diskStorage(await folderOf()) };
  const send = async (content = sampleFile, listingId?: number) => {
    const about = { shopId: shop.id, purpose: "clip", name: "IMG_1.MOV", mark: String(Math.random()) } as const;
    const fileId = await storeWholeFile(actor, { ...about, content }, tx, storages.parts);
    return addVideo(assistant, { shopId: shop.id, fileId, listingId }, tx);
  };
  const make = (draftId: string) =>
    processDraft({ name: "makeVideo", eventId: null, data: { shopId: shop.id, draftId } }, tx, storages);
  const draft = async (id: string) =>
    (await asShop(shop.id, (own) => own.select().from(videoDrafts).where(eq(videoDrafts.id, id)), tx))[0];
  return { shop, actor, assistant, design, storages, send, make, draft };
}

describe("an uploaded video", () => {
  test(
    "becomes a private video with titles in all languages, and its upload is deleted",
    rolledBack(async (tx) => {
      pathOf((await fakeTools()).folder);
      const { shop, actor, design, send, make, draft, storages } = await world(tx);
      const { draftId } = await send(sampleFile, design.id);
      for (let count = 0; count < 2; count++) await make(draftId);
      const finished = await draft(draftId);
      expect(finished).toMatchObject({ status: "done", percent: 100 });
      const {
        videos: [video, ...more],
        drafts,
      } = await listOwnVideos(actor, { shopId: shop.id }, tx);
      expect([more, drafts]).toEqual([[], []]);
      expect(video).toMatchObject({ id: finished?.videoId, publishedAt: null, wasPublic: false, milliseconds: 6_000 });
      expect(video?.titles).toMatchObject({ zh: "哭哭马毛绒玩具，全方位展示" });
      expect(Object.values(video?.titles ?? {}).every((title) => title.length > 5)).toBe(true);
      expect(await storages.media.find(`${video?.key}.mp4`)).toBeDefined();
      expect(await storages.media.find(`${video?.posterKey}-640.webp`)).toBeDefined();
      expect(await storages.parts.find(`${finished?.fileId}-0`)).toBeUndefined();
      expect(await findPublicVideo(video?.id ?? 0, "zh", tx)).toBeUndefined();
      await removeVideoFiles({ data: { key: video?.key ?? "" } }, storages.media);
      expect(await storages.media.find(`${video?.key}.mp4`)).toBeUndefined();
    }),
  );

  test(
    "is refused with its reason, and the same file again is the same draft",
    rolledBack(async (tx) => {
      pathOf((await fakeTools({ ffprobe: "exit 1" })).folder);
      const { shop, actor, send, make, draft } = await world(tx);
      const { draftId } = await send();
      const fileId = (await draft(draftId))?.fileId ?? "";
      expect(await addVideo(actor, { shopId: shop.id, fileId }, tx)).toEqual({ draftId });
      await make(draftId);
      expect(await draft(draftId)).toMatchObject({ status: "refused", refused: "videos.file.broken" });
    }),
  );

  test(
    "is refused without an encoder, and if its upload is incomplete",
    rolledBack(async (tx) => {
      const { shop, actor, send } = await world(tx);
      pathOf((await fakeTools()).folder);
      const fileId = "01900000-0000-7000-8000-000000000000";
      await expect(addVideo(actor, { shopId: shop.id, fileId }, tx)).rejects.toThrow("videos.file.incomplete");
      process.env.PATH = await folderOf();
      await expect(send()).rejects.toThrow("videos.file.noTools");
    }),
  );
});

describe("a video", () => {
  test(
    "is published, taken down and published again in its former position, by managers and owners",
    rolledBack(async (tx) => {
      const { shop, actor, assistant, design } = await world(tx);
      const { id: videoId } = await makeVideo(shop, { listingId: design.id, publishedAt: null }, tx);
      const of = { shopId: shop.id, videoId };
      await expect(publishVideo(assistant, of, tx)).rejects.toThrow(NotAllowed);
      await publishVideo(actor, of, tx);
      const first = (await findPublicVideo(videoId, "zh", tx))?.publishedAt;
      expect(first).toBeDefined();
      await expect(removeVideo(actor, of, tx)).rejects.toThrow("videos.removeVideo.stillPublic");
      await takeDownVideo(actor, of, tx);
      expect(await findPublicVideo(videoId, "zh", tx)).toBeUndefined();
      await publishVideo(actor, of, tx);
      expect((await findPublicVideo(videoId, "zh", tx))?.publishedAt).toBe(first);
      await takeDownVideo(actor, of, tx);
      await removeVideo(actor, of, tx);
      await expect(publishVideo(actor, of, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "has the shop's texts, generated ones for other languages, and captions within its length",
    rolledBack(async (tx) => {
      const { shop, actor, assistant, design } = await world(tx);
      const { id: videoId } = await makeVideo(shop, { publishedAt: null }, tx);
      const edit = {
        ...{ shopId: shop.id, videoId, listingId: design.id, shows: "packing" as const, titles: { zh: "哭哭马装箱" } },
        captions: { zh: [{ from: 0, to: 6_400, text: "每箱 80 只" }] },
      };
      await editVideo(assistant, edit, tx);
      await publishVideo(actor, { shopId: shop.id, videoId }, tx);
      const shown = await findPublicVideo(videoId, "zh", tx);
      expect(shown?.titles).toMatchObject({ zh: "哭哭马装箱", en: expect.stringMatching(/, packed into its carton$/) });
      expect(shown?.captionLocales).toEqual(["zh"]);
      await expect(editVideo(assistant, edit, tx)).rejects.toThrow(NotAllowed);
      const late = { ...edit, captions: { zh: [{ from: 6_000, to: 6_100, text: "late" }] } };
      await expect(editVideo(actor, late, tx)).rejects.toThrow("videos.captions.tooLate");
      const draft = await makeListing(shop, {}, tx);
      await expect(editVideo(actor, { ...edit, listingId: draft.id }, tx)).rejects.toThrow("listingNotPublic");
      const foreign = await makeListing(await makeShop({}, tx), { status: "published" }, tx);
      await expect(editVideo(actor, { ...edit, listingId: foreign.id }, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "counts plays, visits to its listing and inquiries by day, except for files that several share",
    rolledBack(async (tx) => {
      const { shop, actor, design } = await world(tx);
      const video = await makeVideo(shop, { listingId: design.id, key: "clip-one" }, tx);
      const hidden = await makeVideo(shop, { key: "clip-two", publishedAt: null }, tx);
      for (const each of [1, 2]) await makeVideo(shop, { key: "shared", width: each }, tx);
      const keys = ["clip-one", "clip-two", "shared", "unknown", "o'hostile,{}"];
      const see = (plays: number) => {
        const counts = {
          plays: new Map(keys.map((key) => [key, plays])),
          led: new Map([
            [video.id, 2],
            [hidden.id, 1],
            [1, 9],
          ]),
        };
        return countVideoViews(counts, new Date(), tx).then(() => counts);
      };
      await see(3);
      expect((await see(4)).plays.size).toBe(0);
      const inquiry = await makeInquiry(shop, [design], {}, tx);
      const source = { page: "video" as const, path: "/zh/videos/x", videoId: video.id };
      await asShop(shop.id, (own) => own.update(inquiries).set({ source }).where(eq(inquiries.id, inquiry.id)), tx);
      for (let count = 0; count < 2; count++)
        await countVideoInquiries({ data: { shopId: shop.id, inquiryId: inquiry.id } }, tx);
      const { videos: own } = await listOwnVideos(actor, { shopId: shop.id }, tx);
      expect(own.find(({ id }) => id === video.id)?.figures).toEqual({ plays: 7, toDesign: 4, inquiries: 1 });
      expect(await asShop(shop.id, (inside) => inside.$count(videoDays), tx)).toBe(1);
      await asShop(shop.id, (inside) => inside.update(inquiries).set({ status: "spam" }), tx);
      await countVideoInquiries({ data: { shopId: shop.id, inquiryId: inquiry.id } }, tx);
      const [again] = (await listOwnVideos(actor, { shopId: shop.id }, tx)).videos.filter(({ id }) => id === video.id);
      expect(again?.figures.inquiries).toBe(0);
    }),
  );

  test(
    "remains, taken down, when the draft that it shows is removed",
    rolledBack(async (tx) => {
      const { shop, actor } = await world(tx);
      const draft = await makeListing(shop, {}, tx);
      const video = await makeVideo(shop, { listingId: draft.id }, tx);
      await removeListing(actor, { shopId: shop.id, listingId: draft.id }, tx);
      const [left] = await asShop(shop.id, (own) => own.select().from(videos).where(eq(videos.id, video.id)), tx);
      expect(left).toMatchObject({ listingId: null, publishedAt: null });
    }),
  );
});
