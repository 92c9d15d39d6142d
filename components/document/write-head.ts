import type { Metadata } from "next";
import type { Locale } from "@/lib/locale";
import { paths } from "@/lib/paths";
import { absolute } from "@/lib/site";
import { escapeHtml } from "./still/attributes";

/**
 * What Next writes into the head of a page for this metadata and that of the layout, from its title to its pictures. The
 * document server uses it only where it is what Next wrote of another page of its kind.
 * @throws for metadata it does not know: such a page is Next's
 */
export function writeHead(locale: Locale, metadata: Metadata): string {
  const { title, description, robots, alternates, openGraph, twitter } = metadata;
  for (const name of [...Object.keys(metadata), ...Object.keys(openGraph ?? {})])
    if (!known.has(name)) throw new Error(`no head is written of ${name}`);
  const { canonical, languages = {}, types = {} } = alternates ?? {};
  return [
    `<title>${escapeHtml(String(title))}</title>`,
    named("description", description),
    named("application-name", "Rattledrum"),
    link("manifest", { href: paths.manifest(locale) }),
    named("robots", robotsOf(robots)),
    link("canonical", { href: absolute(String(canonical)) }),
    ...Object.entries(languages).map(([hrefLang, href]) =>
      link("alternate", { hrefLang, href: absolute(String(href)) }),
    ),
    ...Object.entries(types).flatMap(([type, feeds]) =>
      [feeds ?? []].flat().map((feed) => link("alternate", { type, ...feedOf(feed) })),
    ),
    ...graphOf(openGraph as Graph),
    ...cardOf(twitter as Card, openGraph as Graph),
  ].join("");
}

const known = new Set(
  "title description robots alternates openGraph twitter url siteName locale images alternateLocale type".split(" "),
);

/** As `pageMetadata` fills them in. */
type Graph = {
  title: string;
  description: string;
  url: string;
  siteName: string;
  locale: string;
  images: { url: string; alt: string; width: number; height: number; type: string }[];
  alternateLocale: string[];
  type: string;
};
type Card = { card: string; images: string[] };

const graphOf = ({ title, description, url, siteName, locale, images, alternateLocale, type }: Graph) => [
  property("og:title", title),
  property("og:description", description),
  property("og:url", absolute(url)),
  property("og:site_name", siteName),
  property("og:locale", locale),
  ...images.flatMap((image) => [
    property("og:image", absolute(image.url)),
    property("og:image:type", image.type),
    property("og:image:width", image.width),
    property("og:image:height", image.height),
    property("og:image:alt", image.alt),
  ]),
  ...alternateLocale.map((each) => property("og:locale:alternate", each)),
  property("og:type", type),
];

const cardOf = ({ card, images }: Card, { title, description }: Graph) => [
  named("twitter:card", card),
  named("twitter:title", title),
  named("twitter:description", description),
  ...images.map((url) => named("twitter:image", absolute(url))),
];

const robotsOf = (robots: Metadata["robots"]) =>
  robots && typeof robots === "object"
    ? [robots.index ? "index" : "noindex", robots.follow ? "follow" : "nofollow"].join(", ")
    : robots;

const feedOf = (feed: string | URL | { url: string | URL; title?: string }) => {
  const { url, title } = typeof feed === "string" || feed instanceof URL ? { url: feed, title: undefined } : feed;
  return { href: absolute(String(url)), title };
};

const named = (name: string, content: string | null | undefined) =>
  content ? `<meta name="${name}" content="${escapeHtml(content)}"/>` : "";
const property = (name: string, content: string | number) =>
  `<meta property="${name}" content="${escapeHtml(content)}"/>`;
const link = (rel: string, attributes: Record<string, string | undefined>) => {
  const written = Object.entries(attributes).map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ""));
  return `<link rel="${rel}"${written.join("")}/>`;
};
