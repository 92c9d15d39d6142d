import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { listings, shops, videos } from "@/db/schema";
import { makeListing, makeShop, makeVideo, rolledBack } from "@/db/testing";
import { findPublicListing } from "../catalogue/find-public-listing";
import { findStorefront } from "../market/find-storefront";
import { findCaptions } from "./find-captions";
import { findPublicVideo } from "./find-public-video";
import { listNewestVideos, listVideos } from "./list-videos";

/** Creates a shop with a published listing and its video, newer than all others. */
async function createWorld(tx: Tx, minutes = 0) {
  const shop = await makeShop({}, tx);
  const design = await makeListing(shop, { status: "published" }, tx);
  await project(shop, design, tx);
  const publishedAt = new Date(Date.UTC(2099, 0, 1, 0, minutes));
  const video = await makeVideo(shop, { listingId: design.id, publishedAt }, tx);
  return { shop, design, video };
}
const project = (shop: { id: number }, { id }: { id: number }, tx: Tx) =>
  asShop(shop.id, (own) => own.execute(sql`select project_listings(array[${id}]::bigint[])`), tx);

describe("a video", () => {
  test(
    "is public with its listing and shop, and unavailable without them",
    rolledBack(async (tx) => {
      const { shop, design, video } = await createWorld(tx);
      expect(await findPublicVideo(video.id, "zh", tx)).toMatchObject({
        id: video.id,
        key: "crying-horse",
        posterKey: "crying-horse-still",
        captionLocales: ["en"],
        design: { id: design.id, status: "published", card: { id: design.id, title: "哭哭马毛绒玩具", moq: 120 } },
        shop: { id: shop.id, handle: shop.handle },
      });
      await setStatus(shop, design, "removed", tx);
      expect((await findPublicVideo(video.id, "zh", tx))?.design?.status).toBe("removed");
      await setStatus(shop, design, "draft", tx);
      expect(await findPublicVideo(video.id, "zh", tx)).toBeUndefined();
    }),
  );

  test(
    "of the shop itself needs no listing, and an unpublished one is not found",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const [own, draft] = [await makeVideo(shop, {}, tx), await makeVideo(shop, { publishedAt: null }, tx)];
      expect(await findPublicVideo(own.id, "en", tx)).toMatchObject({ id: own.id, design: null });
      expect(await findPublicVideo(draft.id, "en", tx)).toBeUndefined();
      expect(await findCaptions(draft.id, "en", tx)).toBeUndefined();
      expect(await asShop(shop.id, (inside) => findPublicVideo(draft.id, "en", inside), tx)).toBeUndefined();
    }),
  );

  test(
    "has captions in the languages in which they were written",
    rolledBack(async (tx) => {
      const { video } = await createWorld(tx);
      expect(await findCaptions(video.id, "en", tx)).toEqual([
        { from: 0, to: 2_500, text: "Embroidered mouth, 25 cm" },
      ]);
      expect(await findCaptions(video.id, "fr", tx)).toBeUndefined();
    }),
  );
});

describe("the list of videos", () => {
  test(
    "has each video once, page by page, from the newest on",
    rolledBack(async (tx) => {
      const created: number[] = [];
      for (let count = 0; count < 5; count++) created.push((await createWorld(tx, Math.floor(count / 2))).video.id);
      const ids: number[] = [];
      for (let before: number | undefined; ids.length < 5; ) {
        const page = await listVideos(before, 2, tx);
        expect(page?.next).not.toBeUndefined();
        ids.push(...(page?.items.map(({ id }) => id) ?? []));
        before = page?.next ?? undefined;
      }
      expect(ids.slice(0, 5)).toEqual(created.toReversed());
    }),
  );

  test(
    "ends, and is undefined for an unknown position",
    rolledBack(async (tx) => {
      const { video } = await createWorld(tx);
      expect(await listVideos(undefined, 24, tx)).toMatchObject({ items: [{ id: video.id }], next: null });
      expect(await listVideos(video.id, 24, tx)).toBeUndefined();
      expect(await listVideos(1, 24, tx)).toBeUndefined();
    }),
  );

  test(
    "has a short form, of the market or of one shop, with each file once",
    rolledBack(async (tx) => {
      const [first, second, third] = [await createWorld(tx), await createWorld(tx, 1), await createWorld(tx, 2)];
      const rename = (key: string) => asShop(third.shop.id, (own) => own.update(videos).set({ key }), tx);
      const shown = async () => (await listNewestVideos(2, tx)).map(({ id }) => id);
      expect(await shown()).toEqual([third.video.id]);
      await rename("another-film");
      expect(await shown()).toEqual([third.video.id, second.video.id]);
      expect((await listNewestVideos(2, tx, [third.design.id])).map(({ id }) => id)).toEqual([second.video.id]);
      expect(await shownBy(first.shop, tx)).toEqual([first.video.id]);
    }),
  );

  test(
    "contains videos of published listings of open shops only",
    rolledBack(async (tx) => {
      const { shop, design, video } = await createWorld(tx);
      const listed = () => shownBy(shop, tx);
      expect(await listed()).toEqual([video.id]);
      await setStatus(shop, design, "paused", tx);
      expect(await listed()).toEqual([]);
      expect((await findPublicListing(design.id, "en", tx))?.video?.id).toBe(video.id);
      await setStatus(shop, design, "published", tx);
      await asShop(shop.id, (own) => own.update(shops).set({ closedAt: new Date() }).where(eq(shops.id, shop.id)), tx);
      expect(await listed()).toEqual([]);
    }),
  );
});

/** Returns the videos on its storefront. */
const shownBy = async ({ handle }: { handle: string }, tx: Tx) =>
  (await findStorefront(handle, "en", tx))?.videos.map((video) => video.id);

async function setStatus(
  shop: { id: number },
  design: { id: number },
  status: "removed" | "draft" | "paused" | "published",
  tx: Tx,
) {
  await asShop(shop.id, (own) => own.update(listings).set({ status }).where(eq(listings.id, design.id)), tx);
  await project(shop, design, tx);
}
