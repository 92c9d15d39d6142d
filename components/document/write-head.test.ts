import { expect, test, vi } from "vitest";
import type { Locale } from "@/lib/locale";
import { pageMetadata } from "@/lib/page-metadata";
import { writeHead } from "./write-head";

vi.stubEnv("SITE_URL", "https://market.example");

const pathIn = (locale: Locale) => `/${locale}/p/horse`;

// That Next writes the same is what the crawl shows, and what the document server asks before it uses any of it.
test("writes what metadata says as Next does, with words as text", () => {
  const head = writeHead(
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

test("keeps a page out of search engines that is to stay out", () => {
  const about = { locale: "en" as const, pathIn, title: "t", description: "d" };
  expect(writeHead("en", pageMetadata({ ...about, isIndexed: false }))).toContain(
    `<meta name="robots" content="noindex, follow"/><link rel="canonical" href="https://market.example/en/p/horse"/><meta property="og:title"`,
  );
  expect(writeHead("en", pageMetadata(about))).not.toContain("robots");
});

test("writes no head of what it does not know, such as a clip", () => {
  const about = { locale: "en" as const, pathIn, title: "t", description: "d" };
  const clip = { key: "k", width: 1, height: 2 };
  expect(() => writeHead("en", pageMetadata({ ...about, clip }))).toThrow("videos");
  expect(() => writeHead("en", { ...pageMetadata(about), keywords: "a" })).toThrow("keywords");
});
