import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { kindOf } from "./address";
import type { Expected } from "./compare";
import { fullCoverage } from "./coverage";
import { type Crawl, crawlSite } from "./crawl-site";
import { openCrawlClient } from "./fetch-page";
import { Report } from "./report";

export type SmallResponse = { status: number; body: string; location?: string; type?: string };
type Change = (answer: SmallResponse, address: string) => SmallResponse;

const languages: Locale[] = ["en", "zh", "ar"];
/** Listings, and all pages, by the part of their address after the language. */
const designs = ["/p/horse-1", "/p/lamp-2", "/p/sock-3", "/p/lock-4"];
const pages = ["", "/c/toys-5", "/c/toys-5?page=2", "/shop/sisters", ...designs];
const inSitemap = (page: string) => !page.includes("?");

/** Crawls a correct site of 24 pages, unless `change` alters its responses. */
export async function crawlSmallSite(change: Change = (answer) => answer, more: Partial<Crawl> = {}): Promise<Report> {
  let origin = "";
  const server = createServer(({ url = "/" }, response) => {
    const { status, body, location, type = "text/html" } = change(respond(url, origin), url);
    response.writeHead(status, { "content-type": type, ...(location && { location }) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { fetchPage, stop } = openCrawlClient(origin);
  const report = new Report();
  try {
    await crawlSite({ origin, fetchPage, expected: allPages(), coverage: fullCoverage, report, ...more });
  } finally {
    stop();
    await new Promise((resolve) => server.close(resolve));
  }
  return report;
}

/** Returns the pages that the database of such a site would contain. */
export const allPages = (): Expected =>
  new Map(
    languages.flatMap((locale) =>
      pages.map((page) => [`/${locale}${page}`, { kind: kindOf(`/${locale}${page}`), inSitemap: inSitemap(page) }]),
    ),
  );

function respond(url: string, origin: string): SmallResponse {
  if (url === "/robots.txt")
    return {
      status: 200,
      type: "text/plain",
      body: `User-agent: *\nDisallow: /en/search\n\nSitemap: ${origin}/sitemap.xml\n`,
    };
  if (url === "/sitemap.xml") return { status: 200, type: "application/xml", body: sitemapOf(origin) };
  const [, locale = "", page = ""] = /^\/([a-z]+)(.*)$/.exec(url) ?? [];
  const known = languages.find((each) => each === locale);
  if (!known || !pages.includes(page)) return { status: 404, body: document("en", "<title>Not found</title>", "") };
  return { status: 200, body: pageOf(known, page, origin) };
}

const sitemapOf = (origin: string) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${languages.flatMap((locale) => pages.filter(inSitemap).map((page) => `<url><loc>${origin}/${locale}${page}</loc></url>`)).join("")}</urlset>`;

function pageOf(locale: Locale, page: string, origin: string): string {
  const at = (language: string) => `${origin}/${language}${page}`;
  const head = [
    `<title>${page || "Home"} in ${locale}</title><meta name="description" content="All about it">`,
    `<link rel="canonical" href="${at(locale)}">`,
    ...languages.map((each) => `<link rel="alternate" hreflang="${languageTag(each)}" href="${at(each)}">`),
    `<link rel="alternate" hreflang="x-default" href="${at("en")}">`,
  ];
  const links = [...pages.map((each) => `/${locale}${each}`), ...languages.map((each) => `/${each}${page}`)];
  const body = [
    ...links.map((href) => `<a href="${href}">${href}</a>`),
    `<a rel="nofollow" href="/en/nowhere">Not</a>`,
  ];
  const isDesign = designs.includes(page);
  return document(locale, head.join(""), `${body.join("")}${graphOf(page, isDesign)}${isDesign ? priceTiers : ""}`);
}

const document = (locale: Locale, head: string, body: string) =>
  `<!DOCTYPE html><html lang="${languageTag(locale)}"><head>${head}${head.includes("canonical") ? "" : '<meta name="robots" content="noindex">'}</head><body>${body}</body></html>`;

const priceTiers = `<ol><li><a rel="nofollow" data-from="100">100 + US$2.10</a></li><li><a rel="nofollow" data-from="500">500 + US$1.90</a></li></ol>
  <p>US$2.10 a piece · from 100 = US$210.00</p>`;

function graphOf(page: string, isDesign: boolean): string {
  const step = (minValue: number, price: string) => ({
    "@type": "UnitPriceSpecification",
    price,
    eligibleQuantity: { "@type": "QuantitativeValue", minValue },
  });
  const offers = {
    "@type": "Offer",
    price: "210.00",
    priceCurrency: "USD",
    availability: "https://schema.org/InStock",
    priceSpecification: [step(100, "2.10"), step(500, "1.90")],
  };
  const type = page === "" ? "OnlineStore" : page.startsWith("/c/") ? "CollectionPage" : "Store";
  const node = isDesign ? { "@type": "Product", name: page, offers } : { "@type": type, name: page || "Home" };
  return `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@graph": [node] })}</script>`;
}
