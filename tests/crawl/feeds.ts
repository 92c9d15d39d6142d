import { Parser } from "htmlparser2";
import { validateXML } from "xmllint-wasm";
import { locales } from "@/lib/i18n/locale";
import { addressOf, localeOf } from "./address";
import type { FetchPage } from "./fetch-page";
import type { Report } from "./report";
import type { Visits } from "./visits";

type Site = { origin: string; fetchPage: FetchPage; visits: Visits; report: Report };

/** Checks that the product feed of a language contains the price of every listing on sale, as its page does. */
export async function compareFeeds(
  languages: readonly string[],
  { origin, fetchPage, visits, report }: Site,
): Promise<void> {
  for (const locale of languages) {
    const { status, body } = await fetchPage(`/feeds/${locale}/google.xml`);
    if (status !== 200) report.complain("price", "listing", `/feeds/${locale}/google.xml answers ${status}`);
    const prices = readFeedPrices(body.toString(), origin);
    for (const { address, price, isIndexable, status } of visits.all.values()) {
      if (localeOf(address) !== locale || status !== 200) continue;
      const feedPrice = prices.get(address);
      if ((price !== undefined && isIndexable) || feedPrice !== undefined)
        if (feedPrice !== price)
          report.complain("price", "listing", `${address} costs ${price}, and ${feedPrice} in the feed`);
    }
  }
}

/** Checks that the feeds of new listings are well-formed XML. */
export async function checkAtom(fetchPage: FetchPage, report: Report): Promise<void> {
  for (const locale of locales) {
    const address = `/feeds/${locale}.atom`;
    const { status, body } = await fetchPage(address);
    const error = status === 200 ? await findXmlError(body.toString()) : `answers ${status}`;
    if (error) report.complain("html", "other", `${address}: ${error}`);
  }
}

export async function findXmlError(xml: string): Promise<string | undefined> {
  const { valid, rawOutput } = await validateXML({ xml, normalization: "c14n" });
  return valid ? undefined : rawOutput.split("\n", 1)[0];
}

/** Address of a listing → "210.00 USD". */
export function readFeedPrices(xml: string, origin: string): Map<string, string> {
  const prices = new Map<string, string>();
  let item: Record<string, string> | undefined;
  let text = "";
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === "item") item = {};
        text = "";
      },
      ontext(part) {
        text += part;
      },
      onclosetag(name) {
        if (item && (name === "link" || name === "g:link" || name === "g:price"))
          item[name.replace("g:", "")] ??= text.trim();
        if (name !== "item" || !item) return;
        const address = addressOf(item.link ?? "", origin, origin);
        if (address) prices.set(address, item.price ?? "no price");
        item = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return prices;
}
