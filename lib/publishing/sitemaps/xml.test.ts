import { describe, expect, test } from "vitest";
import { paths } from "@/lib/http/paths";
import { instant, readSitemapName } from "./sitemap";
import { validateSitemap } from "./validate-sitemap.fixture";
import { sitemapIndex, tag, urlset } from "./xml";

const changedAt = instant(new Date("2026-11-26T09:30:15.999Z"));

describe("a sitemap", () => {
  test("matches the schema of sitemaps.org, with and without times, pictures and videos", async () => {
    const picture = `<image:image>${tag("image:loc", "http://localhost:3000/media/a-960.webp")}</image:image>`;
    const video = [
      tag("video:thumbnail_loc", "http://localhost:3000/media/a-640.webp"),
      tag("video:title", "Horse & “rider” <25 cm>"),
      tag("video:description", "See it\u0007 then ask"),
      tag("video:content_loc", "http://localhost:3000/media/a.mp4"),
      tag("video:duration", "6"),
      tag("video:publication_date", changedAt),
    ];
    const xml = urlset([
      { path: "/en" },
      { path: "/en/p/horse-1?a=1&b=2", changedAt, media: picture + picture },
      { path: "/en/videos/horse-1", media: `<video:video>${video.join("")}</video:video>` },
    ]);
    expect(await validateSitemap(xml)).toEqual([]);
    expect(xml).toContain("<lastmod>2026-11-26T09:30:15Z</lastmod>");
    expect(xml).toContain("<video:title>Horse &amp; “rider” &lt;25 cm&gt;</video:title>");
  });

  test("does not match the schema with errors", async () => {
    const right = urlset([{ path: "/en", changedAt }]);
    for (const wrong of [
      right.replace("</lastmod>", " 9 o'clock</lastmod>"),
      right.replace(/<loc>.*<\/loc>/, ""),
      urlset([{ path: "/en" }, { path: "/en" }]),
      urlset([{ path: "/en", media: "<image:image></image:image>" }]),
      urlset([]),
      right.replace("&", "&&").replace("</url>", "&</url>"),
    ])
      expect(await validateSitemap(wrong), wrong).not.toEqual([]);
  });

  test("is listed in an index that matches the schema", async () => {
    const index = sitemapIndex([{ path: paths.sitemap("listings", "pt-br", 7), changedAt }, { path: paths.recent }]);
    expect(await validateSitemap(index)).toEqual([]);
    expect(index).toContain("<loc>http://localhost:3000/sitemaps/listings-pt-br-7.xml.gz</loc>");
  });
});

describe("the name of a sitemap", () => {
  test("contains kind, language and number", () => {
    expect(readSitemapName("listings-pt-br-7.xml.gz")).toEqual({ kind: "listings", locale: "pt-br", number: 7 });
  });

  test.each([
    "listings-pt-7.xml.gz",
    "designs-en-7.xml.gz",
    "listings-en-07.xml.gz",
    "listings-en-0.xml.gz",
    "listings-en-7.xml",
    "listings-en-7000000.xml.gz",
    "x/listings-en-7.xml.gz",
  ])("is not %s", (name) => {
    expect(readSitemapName(name)).toBeUndefined();
  });
});
