import { delimiter } from "node:path";
import { eq, sql } from "drizzle-orm";
import { describe, expect, onTestFinished, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { inquiries, videoDays, videoDrafts, videos } from "@/db/schema";
import { makeActor, makeInquiry, makeListing, makeShop, makeVideo, rolledBack } from "@/db/testing";
import { removeListing } from "../catalogue/remove-listing";
import { NotAllowed, NotFound } from "../core/errors";
import { countAskedByVideo } from "../inquiries/count-asked-by-video";
import { diskStorage } from "../media/storage";
import { keepWholeFile } from "../media/uploads/store-whole-file";
import { addVideo } from "./add-video";
import { countClips } from "./count-clips";
import { editVideo } from "./edit-video";
import { findPublicVideo } from "./find-public-video";
import { listOwnVideos } from "./list-own-videos";
import { makeVideo as makeClip } from "./make-video";
import { publishVideo } from "./publish-video";
import { removeClipFiles } from "./remove-clip-files";
import { removeVideo } from "./remove-video";
import { takeDownVideo } from "./take-down-video";
import { fakeTools, folderOf } from "./videos.fixture";

const film = Buffer.concat([Buffer.from("\0\0\0\x18ftypisom"), Buffer.alloc(300)]);

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
  const send = async (content = film, listingId?: number) => {
    const about = { shopId: shop.id, purpose: "clip", name: "IMG_1.MOV", mark: String(Math.random()) } as const;
    const fileId = await keepWholeFile(actor, { ...about, content }, tx, storages.parts);
    return addVideo(assistant, { shopId: shop.id, fileId, listingId }, tx);
  };
  const make = (draftId: string) =>
    makeClip({ name: "makeVideo", eventId: null, data: { shopId: shop.id, draftId } }, tx, storages);
  const draft = async (id: string) =>
    (await asShop(shop.id, (own) => own.select().from(videoDrafts).where(eq(videoDrafts.id, id)), tx))[0];
  return { shop, actor, assistant, design, storages, send, make, draft };
}

describe("a film that was sent", () => {
  test(
    "becomes a clip nobody sees yet, named in every language, and goes itself",
    rolledBack(async (tx) => {
      pathOf((await fakeTools()).folder);
      const { shop, actor, design, send, make, draft, storages } = await world(tx);
      const { draftId } = await send(film, design.id);
      for (let count = 0; count < 2; count++) await make(draftId);
      const made = await draft(draftId);
      expect(made).toMatchObject({ status: "done", percent: 100 });
      const {
        videos: [video, ...more],
        drafts,
      } = await listOwnVideos(actor, { shopId: shop.id }, tx);
      expect([more, drafts]).toEqual([[], []]);
      expect(video).toMatchObject({ id: made?.videoId, publishedAt: null, wasPublic: false, milliseconds: 6_000 });
      expect(video?.titles).toMatchObject({ zh: "哭哭马毛绒玩具，全方位展示" });
      expect(Object.values(video?.titles ?? {}).every((title) => title.length > 5)).toBe(true);
      expect(await storages.media.find(`${video?.key}.mp4`)).toBeDefined();
      expect(await storages.media.find(`${video?.posterKey}-640.webp`)).toBeDefined();
      expect(await storages.parts.find(`${made?.fileId}-0`)).toBeUndefined();
      expect(await findPublicVideo(video?.id ?? 0, "zh", tx)).toBeUndefined();
      await removeClipFiles({ data: { key: video?.key ?? "" } }, storages.media);
      expect(await storages.media.find(`${video?.key}.mp4`)).toBeUndefined();
    }),
  );

  test(
    "is refused with its reason, and the same file again is the same film",
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
    "is not taken where nothing can make clips, nor when it has not come whole",
    rolledBack(async (tx) => {
      const { shop, actor, send } = await world(tx);
      pathOf((await fakeTools()).folder);
      const fileId = "01900000-0000-7000-8000-000000000000";
      await expect(addVideo(actor, { shopId: shop.id, fileId }, tx)).rejects.toThrow("videos.file.notWhole");
      process.env.PATH = await folderOf();
      await expect(send()).rejects.toThrow("videos.file.noTools");
    }),
  );
});

describe("a clip", () => {
  test(
    "is published, taken down and put back where it stood, by managers and owners",
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
    "says what the shop wrote, builds what it did not, and keeps within its time",
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
      await expect(editVideo(actor, late, tx)).rejects.toThrow("videos.captions.beyond");
      const draft = await makeListing(shop, {}, tx);
      await expect(editVideo(actor, { ...edit, listingId: draft.id }, tx)).rejects.toThrow("designNotPublic");
      const foreign = await makeListing(await makeShop({}, tx), { status: "published" }, tx);
      await expect(editVideo(actor, { ...edit, listingId: foreign.id }, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "counts plays, ways to its design and inquiries by day, without the films that several share",
    rolledBack(async (tx) => {
      const { shop, actor, design } = await world(tx);
      const video = await makeVideo(shop, { listingId: design.id, key: "clip-one" }, tx);
      const hidden = await makeVideo(shop, { key: "clip-two", publishedAt: null }, tx);
      for (const each of [1, 2]) await makeVideo(shop, { key: "shared", width: each }, tx);
      const keys = ["clip-one", "clip-two", "shared", "unknown", "o'hostile,{}"];
      const see = (plays: number) => {
        const seen = {
          plays: new Map(keys.map((key) => [key, plays])),
          led: new Map([
            [video.id, 2],
            [hidden.id, 1],
            [1, 9],
          ]),
        };
        return countClips(seen, new Date(), tx).then(() => seen);
      };
      await see(3);
      expect((await see(4)).plays.size).toBe(0);
      const inquiry = await makeInquiry(shop, [design], {}, tx);
      const source = { page: "video" as const, path: "/zh/videos/x", videoId: video.id };
      await asShop(shop.id, (own) => own.update(inquiries).set({ source }).where(eq(inquiries.id, inquiry.id)), tx);
      for (let count = 0; count < 2; count++)
        await countAskedByVideo({ data: { shopId: shop.id, inquiryId: inquiry.id } }, tx);
      const { videos: own } = await listOwnVideos(actor, { shopId: shop.id }, tx);
      expect(own.find(({ id }) => id === video.id)?.figures).toEqual({ plays: 7, toDesign: 4, inquiries: 1 });
      expect(await asShop(shop.id, (inside) => inside.$count(videoDays), tx)).toBe(1);
      await asShop(shop.id, (inside) => inside.update(inquiries).set({ status: "spam" }), tx);
      await countAskedByVideo({ data: { shopId: shop.id, inquiryId: inquiry.id } }, tx);
      const [again] = (await listOwnVideos(actor, { shopId: shop.id }, tx)).videos.filter(({ id }) => id === video.id);
      expect(again?.figures.inquiries).toBe(0);
    }),
  );

  test(
    "outlives a draft it was to show, unseen",
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
