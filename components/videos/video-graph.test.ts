import { assert, constant, constantFrom, integer, option, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCard } from "@/components/catalogue/card.fixture";
import { breadcrumbList } from "@/components/layout/breadcrumbs";
import { findGraphErrors } from "@/components/layout/graph.fixture";
import { someLocale, someShop } from "@/components/shops/shop.fixture";
import { locales, type Texts } from "@/lib/i18n/locale";
import type { PublicVideo } from "@/lib/videos/find-public-video";
import { videoGraph } from "./video-graph";

const someVideo = record<PublicVideo>({
  id: integer({ min: 1 }),
  key: constant("horse-turning"),
  posterKey: constant("horse-still"),
  width: constant(640),
  height: constant(640),
  milliseconds: integer({ min: 1, max: 60_000 }),
  color: constant("#e8e1d6"),
  titles: constant(Object.fromEntries(locales.map((each) => [each, `Horse ${each}`])) as Texts),
  publishedAt: constant("2026-11-20T08:00:00Z"),
  captionLocales: constant([]),
  design: option(record({ id: integer({ min: 1 }), status: constantFrom("published", "paused"), card: arbitraryCard })),
  shop: someShop,
});

describe("structured data of a video", () => {
  test("is valid, with its file and its poster in three aspect ratios", () => {
    assert(
      property(someLocale, someVideo, (locale, video) => {
        const graph = videoGraph(locale, video, breadcrumbList(locale, [{ name: "x", href: "/en/videos/x" }]));
        expect(findGraphErrors(graph)).toEqual([]);
        const [node] = JSON.parse(JSON.stringify(graph));
        expect(node.contentUrl).toMatch(/\/media\/horse-turning\.mp4$/);
        expect(node.thumbnailUrl.map((url: string) => url.split("-").at(-1))).toEqual([
          "1x1.jpg",
          "4x3.jpg",
          "16x9.jpg",
        ]);
        expect(node.duration).toMatch(/^PT(1M)?(\d+(\.\d+)?S)?$/);
      }),
    );
  });
});
