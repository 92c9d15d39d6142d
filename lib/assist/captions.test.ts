import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop } from "@/db/client";
import { videos } from "@/db/schema";
import { makeVideo, rolledBack } from "@/db/testing";
import { NotAllowed, NotFound, Refusal } from "../errors";
import { acceptCaptions } from "./accept-captions";
import { askCaptions } from "./ask-captions";
import { assistWorld } from "./assist.fixture";

const given = {
  captions: {
    zh: "小马一按就哭",
    es: "El poni llora al apretarlo",
    en: "Press it and the pony cries",
    ru: "Лучший пони",
    fr: "x".repeat(91),
  },
};

test(
  "a clip gets a proposed line per language, and those that are chosen stand under it as long as it plays",
  rolledBack(async (tx) => {
    const { shop, listing, manager, assistant, work } = await assistWorld(tx, given);
    const standing = { en: [{ from: 0, to: 900, text: "Own words" }] };
    const video = await makeVideo(shop, { listingId: listing.id, captions: standing }, tx);
    const of = { shopId: shop.id, videoId: video.id };
    await expect(askCaptions(assistant, of, tx)).rejects.toThrow(NotAllowed);
    await expect(askCaptions(manager, { ...of, videoId: 1 }, tx)).rejects.toThrow(NotFound);
    const { assistId } = await askCaptions(manager, of, tx);
    const row = await work(assistId);
    expect(row).toMatchObject({ status: "ready", thrownAway: 2 });
    const { zh, es, en } = given.captions;
    expect(row.proposal).toEqual({ kind: "captions", captions: { zh, es, en } });
    const accept = (languages: ("zh" | "es" | "ru")[]) =>
      acceptCaptions(manager, { shopId: shop.id, assistId, languages }, tx);
    await expect(accept(["ru"])).rejects.toThrow(Refusal);
    await accept(["zh", "es", "ru"]);
    const [after] = await asShop(shop.id, (inside) => inside.select().from(videos).where(eq(videos.id, video.id)), tx);
    const line = (text: string) => [{ from: 0, to: video.milliseconds, text }];
    expect(after?.captions).toEqual({ ...standing, zh: line(zh), es: line(es) });
    await expect(accept(["es"])).rejects.toThrow(Refusal);
  }),
);
