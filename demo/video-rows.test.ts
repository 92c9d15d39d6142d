import { describe, expect, test } from "vitest";
import { locales } from "../lib/i18n/locale";
import { emptyRows } from "./rows";
import { market } from "./sample-market";
import { addVideos } from "./video-rows";
import { type DemoVideo, demoVideoFiles, demoVideoKey, listDemoVideos } from "./videos";

const alt = { en: "", zh: "", es: "", "pt-br": "", ru: "", ar: "", ur: "", fr: "" };
const file: DemoVideo = {
  name: "teddy-red-turntable",
  industry: "toys",
  kind: "teddy",
  look: "red",
  action: "turntable",
  milliseconds: 4000,
  bytes: 100_000,
  width: 512,
  height: 512,
  color: "#f8f8f8",
  alt,
};
const publishedAt = new Date("2026-11-01T08:00:00Z");

/** Returns rows of published designs, each of a different shop, all with this first picture. */
function marketOf(count: number, key = "demo-toys-teddy-red-front") {
  const rows = emptyRows();
  for (let id = 1; id <= count; id++) {
    const of = { shopId: id, listingId: id };
    rows.pictures.push({ id: `picture-${id}`, shopId: id, key, width: 800, height: 800, color: "#f8f8f8" });
    rows.listings.push({
      id,
      shopId: id,
      categoryId: 1,
      status: "published",
      locale: "zh",
      publishedAt,
      piecesPerCarton: 80,
      cartonLength: 65,
      cartonWidth: 55,
      cartonHeight: 50,
      grossGrams: 10_400,
    });
    rows.listingPictures.push({ ...of, position: 1, pictureId: `picture-${id}` });
    for (const locale of locales) rows.listingTexts.push({ ...of, locale, title: `Teddy ${id}`, slug: "teddy" });
    rows.priceTiers.push({ ...of, fromQuantity: 120, unitPrice: 900 }, { ...of, fromQuantity: 500, unitPrice: 800 });
  }
  return rows;
}
const videosFrom = (rows: ReturnType<typeof marketOf>, ...files: DemoVideo[]) => {
  let id = 1000;
  addVideos(rows, () => ++id, files);
  return rows.videos;
};

describe("the videos of the demo market", () => {
  test("show designs with the same first picture, at most three shops per file, one video per design", () => {
    const packing: DemoVideo = { ...file, name: "teddy-red-packing", action: "packing" };
    const videos = videosFrom(marketOf(5), file, packing, { ...file, look: "blue" }, { ...file, kind: "horse" });
    expect(videos).toHaveLength(5);
    expect(new Set(videos.map(({ listingId }) => listingId)).size).toBe(5);
    expect(videos.map(({ key }) => key)).toEqual([
      ...Array(3).fill("demo-videos-teddy-red-turntable"),
      ...Array(2).fill("demo-videos-teddy-red-packing"),
    ]);
  });

  test("use a file at most once per shop", () => {
    const rows = marketOf(3);
    for (const row of [...rows.listings, ...rows.pictures]) row.shopId = 1;
    expect(videosFrom(rows, file)).toHaveLength(1);
  });

  test("use every file of the studio", () => {
    const shown = new Set(market.videos.map(({ key }) => key));
    expect(listDemoVideos().filter(({ name }) => !shown.has(demoVideoKey(name)))).toEqual([]);
    expect(
      demoVideoFiles("mp4")
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...shown].sort());
  });

  test("leave out designs that are not published", () => {
    const rows = marketOf(2);
    for (const listing of rows.listings) listing.status = "paused";
    expect(videosFrom(rows, file)).toEqual([]);
  });

  test("have titles and gapless captions in every language", () => {
    const [turntable, packing] = [file, { ...file, action: "packing" as const }].map(
      (each) => videosFrom(marketOf(1), each)[0],
    );
    expect(turntable?.titles.en).toBe("Teddy 1, from all sides");
    expect(turntable?.captions?.en?.map(({ text }) => text)).toEqual([
      "Teddy 1",
      "Minimum order: 120",
      "In each carton: 80",
    ]);
    expect(packing?.captions?.en?.at(-1)?.text).toBe("Carton 65 × 55 × 50 cm, 10.4 kg");
    for (const locale of locales)
      for (const video of [turntable, packing]) {
        expect(video?.titles[locale]).toContain("Teddy 1");
        const captions = video?.captions?.[locale] ?? [];
        expect(captions.map(({ text }) => text).join()).not.toMatch(/[{}]|undefined|NaN/);
        expect([captions[0]?.from, captions.at(-1)?.to]).toEqual([0, file.milliseconds]);
        expect(captions.slice(1).every(({ from }, index) => from === captions[index]?.to)).toBe(true);
      }
  });
});
