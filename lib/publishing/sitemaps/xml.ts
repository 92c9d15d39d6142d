import { escapeXml } from "@/lib/http/escape-html";
import { siteOrigin } from "@/lib/http/site";
import { xmlHeader } from "@/lib/http/xml";
import type { Entry } from "./sitemap";

const spaces = {
  sitemap: "http://www.sitemaps.org/schemas/sitemap/0.9",
  image: "http://www.google.com/schemas/sitemap-image/1.1",
  video: "http://www.google.com/schemas/sitemap-video/1.1",
};

/** A sitemap of these addresses, which are of this site. */
export function urlset(entries: readonly Entry[]): string {
  const { origin } = siteOrigin();
  const names = `xmlns="${spaces.sitemap}" xmlns:image="${spaces.image}" xmlns:video="${spaces.video}"`;
  const urls = entries.map(({ media = "", ...entry }) => `<url>${place(origin, entry)}${media}</url>\n`);
  return `${xmlHeader}<urlset ${names}>\n${urls.join("")}</urlset>\n`;
}

/** An index of the sitemaps at these addresses. */
export function sitemapIndex(entries: readonly Entry[]): string {
  const { origin } = siteOrigin();
  const sitemaps = entries.map((entry) => `<sitemap>${place(origin, entry)}</sitemap>\n`);
  return `${xmlHeader}<sitemapindex xmlns="${spaces.sitemap}">\n${sitemaps.join("")}</sitemapindex>\n`;
}

const place = (origin: string, { path, changedAt }: Entry) =>
  `<loc>${escapeXml(origin + path)}</loc>${changedAt ? `<lastmod>${changedAt}</lastmod>` : ""}`;

/** `<image:title>…</image:title>`: a tag around text. */
export const tag = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
