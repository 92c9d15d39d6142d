import type { Metadata } from "next";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import type { Locale } from "@/lib/i18n/locale";

/**
 * The tags that Next writes for this metadata and that of the layout, from the title to the pictures.
 * @throws for metadata it does not know: Next renders such a page
 */
export function renderHead(locale: Locale, metadata: Metadata): string {
  const { title, description, robots, alternates, openGraph, twitter } = metadata;
  for (const name of [...Object.keys(metadata), ...Object.keys(openGraph ?? {})])
    if (!known.has(name)) throw new Error(`${name} is no metadata of a page with a shell`);
  const { canonical, languages = {}, types = {} } = alternates ?? {};
  const graph = openGraph as Graph;
  const { card, images } = twitter as { card: string; images: string[] };
  return renderToStaticMarkup(
    <>
      <title>{String(title)}</title>
      {named("description", description)}
      {named("application-name", "Rattledrum")}
      <link rel="manifest" href={paths.manifest(locale)} />
      {named("robots", robotsOf(robots))}
      <link rel="canonical" href={absolute(String(canonical))} />
      {Object.entries(languages).map(([hrefLang, href]) => (
        <link key={hrefLang} rel="alternate" hrefLang={hrefLang} href={absolute(String(href))} />
      ))}
      {Object.entries(types).flatMap(([type, feeds]) =>
        [feeds ?? []].flat().map((feed) => <link key={type} rel="alternate" type={type} {...feedOf(feed)} />),
      )}
      <GraphTags {...graph} />
      {named("twitter:card", card)}
      {named("twitter:title", graph.title)}
      {named("twitter:description", graph.description)}
      {images.map((url) => named("twitter:image", absolute(url)))}
    </>,
  );
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

const GraphTags = ({ title, description, url, siteName, locale, images, alternateLocale, type }: Graph) => (
  <>
    {property("og:title", title)}
    {property("og:description", description)}
    {property("og:url", absolute(url))}
    {property("og:site_name", siteName)}
    {property("og:locale", locale)}
    {images.map((image) => [
      property("og:image", absolute(image.url)),
      property("og:image:type", image.type),
      property("og:image:width", image.width),
      property("og:image:height", image.height),
      property("og:image:alt", image.alt),
    ])}
    {alternateLocale.map((each) => property("og:locale:alternate", each))}
    {property("og:type", type)}
  </>
);

const robotsOf = (robots: Metadata["robots"]) =>
  robots && typeof robots === "object"
    ? [robots.index ? "index" : "noindex", robots.follow ? "follow" : "nofollow"].join(", ")
    : robots;

const feedOf = (feed: string | URL | { url: string | URL; title?: string }) => {
  const { url, title } = typeof feed === "string" || feed instanceof URL ? { url: feed, title: undefined } : feed;
  return { href: absolute(String(url)), title };
};

const named = (name: string, content: string | null | undefined): ReactNode =>
  content ? <meta key={`${name} ${content}`} name={name} content={content} /> : null;
const property = (name: string, content: string | number): ReactNode => (
  <meta key={`${name} ${content}`} property={name} content={String(content)} />
);
