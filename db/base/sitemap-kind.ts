/** The kinds of sitemap files. */
export const sitemapKinds = ["pages", "shops", "listings", "images", "videos"] as const;
export type SitemapKind = (typeof sitemapKinds)[number];
