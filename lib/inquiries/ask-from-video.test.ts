import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { makeActor, makeListing, makeShop, makeVideo, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotFound, Refusal } from "../core/errors";
import { getShopInquiry } from "./get-shop-inquiry";
import { asking } from "./inquiry.fixture";
import { openGuestThread } from "./open-guest-thread";
import { sendInquiry } from "./send-inquiry";

async function stage(tx: Tx) {
  const shop = await makeShop({}, tx);
  const listing = await makeListing(shop, { status: "published" }, tx);
  const video = await makeVideo(shop, { listingId: listing.id }, tx);
  return { shop, listing, video, source: { source: "video", path: "/pt-br/videos/horse-1" } as const };
}

describe("an inquiry from a video", () => {
  test(
    "tells the shop and the buyer which video, and which second",
    rolledBack(async (tx) => {
      const { shop, listing, video, source } = await stage(tx);
      const asked = asking(shop, [listing], { ...source, videoId: video.id, second: 3 });
      const { inquiryId, token } = await sendInquiry(guest, asked, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const watched = { id: video.id, titles: video.titles, second: 3 };
      expect((await getShopInquiry(owner, inquiryId, "zh", tx)).video).toEqual(watched);
      expect((await openGuestThread(token, "pt-br", tx))?.video).toEqual(watched);
    }),
  );

  test(
    "may come without a second, as from a page without a script",
    rolledBack(async (tx) => {
      const { shop, listing, video, source } = await stage(tx);
      const { token } = await sendInquiry(guest, asking(shop, [listing], { ...source, videoId: video.id }), tx);
      expect((await openGuestThread(token, "en", tx))?.video).toMatchObject({ id: video.id, second: null });
    }),
  );

  test(
    "twice with the same form is one inquiry, though the video played on",
    rolledBack(async (tx) => {
      const { shop, listing, video, source } = await stage(tx);
      const asked = asking(shop, [listing], { ...source, videoId: video.id, second: 3 });
      const first = await sendInquiry(guest, asked, tx);
      expect(await sendInquiry(guest, { ...asked, second: 4 }, tx)).toEqual(first);
      await expect(sendInquiry(guest, { ...asked, message: "Another question" }, tx)).rejects.toThrow(Refusal);
    }),
  );

  test(
    "is about a video of that shop",
    rolledBack(async (tx) => {
      const [{ shop, listing, source }, other] = [await stage(tx), await stage(tx)];
      const send = (videoId?: number) => sendInquiry(guest, asking(shop, [listing], { ...source, videoId }), tx);
      await expect(send(other.video.id)).rejects.toThrow(NotFound);
      await expect(send(1)).rejects.toThrow(NotFound);
      await expect(send()).rejects.toThrow(Refusal);
    }),
  );

  test(
    "from another page carries none, whatever the form says",
    rolledBack(async (tx) => {
      const { shop, listing, video } = await stage(tx);
      const asked = asking(shop, [listing], { source: "listing", videoId: video.id, second: 3 });
      const { token } = await sendInquiry(guest, asked, tx);
      expect((await openGuestThread(token, "en", tx))?.video).toBeNull();
    }),
  );
});
