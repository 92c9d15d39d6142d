import type { Metadata } from "next";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import type { Locale } from "@/lib/i18n/locale";

/**
 * Renders the tags that Next writes for this metadata and the layout's, from the title to the pictures.
 * @throws for unknown metadata; then Next renders the page
 */
export function renderHead(locale: Locale, metadata: Metadata): string {
  const { title, description, robots, alternates, openGraph, twitter } = metadata;
  for (const name of [...Object.keys(metadata), ...Object.keys(openGraph ?? {})])
    if (!knownFields.has(name)) throw new Error(`${name} is no metadata of a page with a shell`);
  const { canonical, languages = {}, types = {} } = alternates ?? {};
  const graph = openGraph as OpenGraph;
  const { card, images } = twitter as { card: string; images: string[] };
  return renderToStaticMarkup(
    <>
      <title>{String(title)}</title>
      {nameTag("description", description)}
      {nameTag("application-name", "Rattledrum")}
      <link rel="manifest" href={paths.manifest(locale)} />
      {nameTag("robots", robotsOf(robots))}
      <link rel="canonical" href={absolute(String(canonical))} />
      {Object.entries(languages).map(([hrefLang, href]) => (
        <link key={hrefLang} rel="alternate" hrefLang={hrefLang} href={absolute(String(href))} />
      ))}
      {Object.entries(types).flatMap(([type, feeds]) =>
        [feeds ?? []].flat().map((feed) => <link key={type} rel="alternate" type={type} {...feedOf(feed)} />),
      )}
      <OpenGraphTags {...graph} />
      {nameTag("twitter:card", card)}
      {nameTag("twitter:title", graph.title)}
      {nameTag("twitter:description", graph.description)}
      {images.map((url) => nameTag("twitter:image", absolute(url)))}
    </>,
  );
}

const knownFields = new Set(
  "title description robots alternates openGraph twitter url siteName locale images alternateLocale type".split(" "),
);

/** The fields that `pageMetadata` sets. */
type OpenGraph = {
  title: string;
  description: string;
  url: string;
  siteName: string;
  locale: string;
  images: { url: string; alt: string; width: number; height: number; type: string }[];
  alternateLocale: string[];
  type: string;
};

const OpenGraphTags = ({ title, description, url, siteName, locale, images, alternateLocale, type }: OpenGraph) => (
  <>
    {propertyTag("og:title", title)}
    {propertyTag("og:description", description)}
    {propertyTag("og:url", absolute(url))}
    {propertyTag("og:site_name", siteName)}
    {propertyTag("og:locale", locale)}
    {images.map((image) => [
      propertyTag("og:image", absolute(image.url)),
      propertyTag("og:image:type", image.type),
      propertyTag("og:image:width", image.width),
      propertyTag("og:image:height", image.height),
      propertyTag("og:image:alt", image.alt),
    ])}
    {alternateLocale.map((each) => propertyTag("og:locale:alternate", each))}
    {propertyTag("og:type", type)}
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

const nameTag = (name: string, content: string | null | undefined): ReactNode =>
  content ? <meta key={`${name} ${content}`} name={name} content={content} /> : null;
const propertyTag = (name: string, content: string | number): ReactNode => (
  <meta key={`${name} ${content}`} property={name} content={String(content)} />
);
