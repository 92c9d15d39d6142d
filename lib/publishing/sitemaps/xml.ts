import { escapeXml } from "@/lib/http/escape-html";
import { siteOrigin } from "@/lib/http/site";
import { xmlHeader } from "@/lib/http/xml";
import type { Entry } from "./sitemap";

const namespaces = {
  sitemap: "http://www.sitemaps.org/schemas/sitemap/0.9",
  image: "http://www.google.com/schemas/sitemap-image/1.1",
  video: "http://www.google.com/schemas/sitemap-video/1.1",
};

/** Renders a sitemap of these addresses of this site. */
export function urlset(entries: readonly Entry[]): string {
  const { origin } = siteOrigin();
  const names = `xmlns="${namespaces.sitemap}" xmlns:image="${namespaces.image}" xmlns:video="${namespaces.video}"`;
  const urls = entries.map(({ media = "", ...entry }) => `<url>${locationOf(origin, entry)}${media}</url>\n`);
  return `${xmlHeader}<urlset ${names}>\n${urls.join("")}</urlset>\n`;
}

/** Renders an index of the sitemaps at these addresses. */
export function sitemapIndex(entries: readonly Entry[]): string {
  const { origin } = siteOrigin();
  const sitemaps = entries.map((entry) => `<sitemap>${locationOf(origin, entry)}</sitemap>\n`);
  return `${xmlHeader}<sitemapindex xmlns="${namespaces.sitemap}">\n${sitemaps.join("")}</sitemapindex>\n`;
}

const locationOf = (origin: string, { path, changedAt }: Entry) =>
  `<loc>${escapeXml(origin + path)}</loc>${changedAt ? `<lastmod>${changedAt}</lastmod>` : ""}`;

/** Renders an element around escaped text: `<image:title>…</image:title>`. */
export const tag = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
