import { describe, expect, test } from "vitest";
import { absolute } from "../http/site";
import { withinRender } from "./document-render";
import { pageMetadata } from "./page-metadata";

const about = {
  locale: "fr" as const,
  pathIn: (locale: string) => `/${locale}/p/horse-1`,
  title: "Cheval qui pleure",
  description: "Un cheval.",
};

describe("the metadata of a page", () => {
  test("names its picture, its language and its other languages for link previews", () => {
    const { openGraph } = pageMetadata({ ...about, pictureKey: "horse", pictureShows: "Un cheval rouge" });
    expect(openGraph).toMatchObject({
      type: "website",
      siteName: "Rattledrum",
      url: "/fr/p/horse-1",
      title: about.title,
      description: about.description,
      locale: "fr_FR",
      alternateLocale: ["en_US", "zh_CN", "es_MX", "pt_BR", "ru_RU", "ar_AR", "ur_PK"],
      images: [
        { url: "/media/horse-social.jpg", width: 1200, height: 630, type: "image/jpeg", alt: "Un cheval rouge" },
      ],
    });
  });

  test("shows the market's own picture if it has none", () => {
    expect(pageMetadata(about).openGraph?.images).toMatchObject([{ url: "/social.jpg", alt: "Rattledrum" }]);
  });

  test("includes its video", () => {
    const video = { key: "horse", width: 640, height: 480 };
    expect(pageMetadata({ ...about, video }).openGraph).toMatchObject({
      type: "video.other",
      videos: [{ url: absolute("/media/horse.mp4"), width: 640, height: 480, type: "video/mp4" }],
    });
  });

  test("names the page in its source language as canonical if it has no text in this one", () => {
    const { alternates, openGraph } = pageMetadata({ ...about, written: { languages: ["en", "zh"], source: "zh" } });
    expect(alternates).toEqual({ canonical: "/zh/p/horse-1" });
    expect(openGraph).toMatchObject({ url: "/zh/p/horse-1", alternateLocale: ["en_US", "zh_CN"] });
  });

  test("names the page itself, without other languages, if it is not indexed", () => {
    const { alternates, robots } = pageMetadata({ ...about, isIndexed: false });
    expect(alternates).toEqual({ canonical: "/fr/p/horse-1" });
    expect(robots).toEqual({ index: false, follow: true });
  });

  test("is only a title in the response to a form", () => {
    const metadata = withinRender({ tags: new Set(), isAnswer: true }, () => pageMetadata(about));
    expect(metadata).toEqual({ title: about.title });
  });
});
