import { expect, test } from "vitest";
import { makeVideo, rolledBack } from "@/db/testing";
import { NotAllowed, NotFound, Refusal } from "../core/errors";
import type { Locale, Texts } from "../i18n/locale";
import { editVideo } from "../videos/edit-video";
import { findOwnVideo } from "../videos/find-own-video";
import { acceptCaptions, captionsVersion } from "./accept-captions";
import { setUpAssist } from "./assist.fixture";
import { findCaptionsDraft } from "./find-request";
import { getMinutesSaved } from "./get-minutes-saved";
import { requestCaptions } from "./request-captions";

const answer = {
  captions: {
    zh: "小马一按就哭",
    es: "El poni llora al apretarlo",
    en: "Press it and the pony cries",
    ru: "Лучший пони",
    fr: "x".repeat(91),
  },
};

test(
  "a video gets a proposed line for each language, and chosen lines become captions for its whole length",
  rolledBack(async (tx) => {
    const { shop, listing, manager, assistant, run } = await setUpAssist(tx, answer);
    const existing = { en: [{ from: 0, to: 900, text: "Own words" }] };
    const video = await makeVideo(shop, { listingId: listing.id, captions: existing, publishedAt: null }, tx);
    const of = { shopId: shop.id, videoId: video.id };
    await expect(requestCaptions(assistant, of, tx)).rejects.toThrow(NotAllowed);
    await expect(requestCaptions(manager, { ...of, videoId: 1 }, tx)).rejects.toThrow(NotFound);
    const { assistId } = await requestCaptions(manager, of, tx);
    const row = await run(assistId);
    expect(row).toMatchObject({ status: "ready", droppedParts: 2 });
    const { zh, es, en } = answer.captions;
    expect(row.proposal).toEqual({ kind: "captions", captions: { zh, es, en } });
    const version = captionsVersion(existing);
    const accept = (languages: Locale[], as = version) =>
      acceptCaptions(manager, { shopId: shop.id, assistId, version: as, languages }, tx);
    const find = () => findCaptionsDraft(manager, of, tx);
    expect(await find()).toMatchObject({ status: "ready", proposal: { captions: { zh } } });
    await expect(accept(["ru"])).rejects.toThrow(Refusal);
    const before = captionsVersion({ en: [{ from: 0, to: 901, text: "Own words" }] });
    await expect(accept(["zh"], before)).rejects.toMatchObject({ code: "assist.captions.changed" });
    await accept(["zh", "es", "ru"]);
    const read = async () => (await findOwnVideo(manager, of, tx)) ?? video;
    const line = (text: string) => [{ from: 0, to: video.milliseconds, text }];
    const after = await read();
    expect(after.captions).toEqual({ ...existing, zh: line(zh), es: line(es) });
    expect(after.machineCaptions).toEqual(["zh", "es"]);
    expect(await find()).toMatchObject({ status: "accepted", acceptedFields: ["zh", "es"], proposal: null });
    await expect(accept(["es"], captionsVersion(after.captions))).rejects.toThrow(Refusal);
    const { lines, log } = await getMinutesSaved(manager, shop.id, tx);
    expect(lines.find(({ kind }) => kind === "captions")).toMatchObject({ count: 1, total: 4 });
    expect(log).toMatchObject([{ kind: "captions", fields: 2, videoId: video.id }]);

    const captions = { ...after.captions, es: line("El poni llora de verdad") };
    await editVideo(manager, { ...of, listingId: listing.id, shows: "around", titles: {}, captions }, tx);
    expect((await read()).machineCaptions).toEqual(["zh"]);
    await editVideo(manager, { ...of, listingId: listing.id, shows: "around", titles: {}, captions: {} }, tx);
    expect((await read()).machineCaptions).toEqual([]);
  }),
);

test(
  "neither texts by a model nor titles generated from them are a source for captions",
  rolledBack(async (tx) => {
    const captions = { en: "Pony of 25 cm", zh: "会哭的小马" };
    const { shop, listing, manager, run } = await setUpAssist(tx, { captions });
    const generated = { en: "Pony of 25 cm, from all sides" } as Texts;
    const video = await makeVideo(shop, { listingId: listing.id, titles: generated }, tx);
    const { assistId } = await requestCaptions(manager, { shopId: shop.id, videoId: video.id }, tx);
    expect((await run(assistId)).proposal).toEqual({ kind: "captions", captions: { zh: "会哭的小马" } });
  }),
);
