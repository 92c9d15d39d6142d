import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { makeActor, makeListing, makeShop, makeVideo, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotFound, Refusal } from "../core/errors";
import { getShopInquiry } from "./get-shop-inquiry";
import { inquiryInput } from "./inquiry.fixture";
import { openGuestThread } from "./open-guest-thread";
import { sendInquiry } from "./send-inquiry";

async function setUp(tx: Tx) {
  const shop = await makeShop({}, tx);
  const listing = await makeListing(shop, { status: "published" }, tx);
  const video = await makeVideo(shop, { listingId: listing.id }, tx);
  return { shop, listing, video, source: { source: "video", path: "/pt-br/videos/horse-1" } as const };
}

describe("an inquiry from a video", () => {
  test(
    "shows the shop and the buyer the video and the second",
    rolledBack(async (tx) => {
      const { shop, listing, video, source } = await setUp(tx);
      const input = inquiryInput(shop, [listing], { ...source, videoId: video.id, second: 3 });
      const { inquiryId, token } = await sendInquiry(guest, input, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const watched = { id: video.id, titles: video.titles, second: 3 };
      expect((await getShopInquiry(owner, inquiryId, "zh", tx)).video).toEqual(watched);
      expect((await openGuestThread(token, "pt-br", tx))?.video).toEqual(watched);
    }),
  );

  test(
    "is accepted without a second, as a page without scripts sends it",
    rolledBack(async (tx) => {
      const { shop, listing, video, source } = await setUp(tx);
      const { token } = await sendInquiry(guest, inquiryInput(shop, [listing], { ...source, videoId: video.id }), tx);
      expect((await openGuestThread(token, "en", tx))?.video).toMatchObject({ id: video.id, second: null });
    }),
  );

  test(
    "is one inquiry when the same form is sent twice, even if the video played on in between",
    rolledBack(async (tx) => {
      const { shop, listing, video, source } = await setUp(tx);
      const input = inquiryInput(shop, [listing], { ...source, videoId: video.id, second: 3 });
      const first = await sendInquiry(guest, input, tx);
      expect(await sendInquiry(guest, { ...input, second: 4 }, tx)).toEqual(first);
      await expect(sendInquiry(guest, { ...input, message: "Another question" }, tx)).rejects.toThrow(Refusal);
    }),
  );

  test(
    "is refused for a video of another shop or without a video",
    rolledBack(async (tx) => {
      const [{ shop, listing, source }, other] = [await setUp(tx), await setUp(tx)];
      const send = (videoId?: number) => sendInquiry(guest, inquiryInput(shop, [listing], { ...source, videoId }), tx);
      await expect(send(other.video.id)).rejects.toThrow(NotFound);
      await expect(send(1)).rejects.toThrow(NotFound);
      await expect(send()).rejects.toThrow(Refusal);
    }),
  );

  test(
    "stores no video when the form was sent from another page",
    rolledBack(async (tx) => {
      const { shop, listing, video } = await setUp(tx);
      const input = inquiryInput(shop, [listing], { source: "listing", videoId: video.id, second: 3 });
      const { token } = await sendInquiry(guest, input, tx);
      expect((await openGuestThread(token, "en", tx))?.video).toBeNull();
    }),
  );
});
