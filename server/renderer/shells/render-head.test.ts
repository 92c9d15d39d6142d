import { expect, test, vi } from "vitest";
import type { Locale } from "@/lib/i18n/locale";
import { pageMetadata } from "@/lib/rendering/page-metadata";
import { renderHead } from "./render-head";

vi.stubEnv("SITE_URL", "https://market.example");

const pathIn = (locale: Locale) => `/${locale}/p/horse`;

// The crawl compares whole pages with those that Next renders.
test("renders the tags that Next renders, with texts escaped", () => {
  const head = renderHead(
    "fr",
    pageMetadata({
      locale: "fr",
      pathIn,
      title: `<b>"A" & 'B'`,
      description: "d",
      written: { languages: ["en", "fr"], source: "en" },
      pictureKey: "horse",
      pictureShows: "a horse",
      feed: { path: "/fr/new.atom", title: "Neuf" },
    }),
  );
  const title = "&lt;b&gt;&quot;A&quot; &amp; &#x27;B&#x27;";
  const site = "https://market.example";
  expect(head).toBe(
    [
      `<title>${title}</title>`,
      `<meta name="description" content="d"/>`,
      `<meta name="application-name" content="Rattledrum"/>`,
      `<link rel="manifest" href="/manifest/fr.webmanifest"/>`,
      `<link rel="canonical" href="${site}/fr/p/horse"/>`,
      `<link rel="alternate" hrefLang="en" href="${site}/en/p/horse"/>`,
      `<link rel="alternate" hrefLang="fr" href="${site}/fr/p/horse"/>`,
      `<link rel="alternate" hrefLang="x-default" href="${site}/en/p/horse"/>`,
      `<link rel="alternate" type="application/atom+xml" href="${site}/fr/new.atom" title="Neuf"/>`,
      `<meta property="og:title" content="${title}"/>`,
      `<meta property="og:description" content="d"/>`,
      `<meta property="og:url" content="${site}/fr/p/horse"/>`,
      `<meta property="og:site_name" content="Rattledrum"/>`,
      `<meta property="og:locale" content="fr_FR"/>`,
      `<meta property="og:image" content="${site}/media/horse-social.jpg"/>`,
      `<meta property="og:image:type" content="image/jpeg"/>`,
      `<meta property="og:image:width" content="1200"/>`,
      `<meta property="og:image:height" content="630"/>`,
      `<meta property="og:image:alt" content="a horse"/>`,
      `<meta property="og:locale:alternate" content="en_US"/>`,
      `<meta property="og:type" content="website"/>`,
      `<meta name="twitter:card" content="summary_large_image"/>`,
      `<meta name="twitter:title" content="${title}"/>`,
      `<meta name="twitter:description" content="d"/>`,
      `<meta name="twitter:image" content="${site}/media/horse-social.jpg"/>`,
    ].join(""),
  );
});

test("keeps an unindexed page out of search engines", () => {
  const about = { locale: "en" as const, pathIn, title: "t", description: "d" };
  expect(renderHead("en", pageMetadata({ ...about, isIndexed: false }))).toContain(
    `<meta name="robots" content="noindex, follow"/><link rel="canonical" href="https://market.example/en/p/horse"/><meta property="og:title"`,
  );
  expect(renderHead("en", pageMetadata(about))).not.toContain("robots");
});

test("throws for unknown metadata, such as a video", () => {
  const about = { locale: "en" as const, pathIn, title: "t", description: "d" };
  const video = { key: "k", width: 1, height: 2 };
  expect(() => renderHead("en", pageMetadata({ ...about, video }))).toThrow("videos");
  expect(() => renderHead("en", { ...pageMetadata(about), keywords: "a" })).toThrow("keywords");
});
