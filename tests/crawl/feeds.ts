import { Parser } from "htmlparser2";
import { validateXML } from "xmllint-wasm";
import { locales } from "@/lib/i18n/locale";
import { addressOf, localeOf } from "./address";
import type { Ask } from "./fetch-page";
import type { Report } from "./report";
import type { Visits } from "./visits";

type Site = { origin: string; ask: Ask; visits: Visits; report: Report };

/** The product feed of a language says the price of every design on sale, and the same as its page. */
export async function compareFeeds(languages: readonly string[], { origin, ask, visits, report }: Site): Promise<void> {
  for (const locale of languages) {
    const { status, body } = await ask(`/feeds/${locale}/google.xml`);
    if (status !== 200) report.complain("price", "listing", `/feeds/${locale}/google.xml answers ${status}`);
    const prices = pricesIn(body.toString(), origin);
    for (const { address, price, isIndexable, status } of visits.all.values()) {
      if (localeOf(address) !== locale || status !== 200) continue;
      const said = prices.get(address);
      if ((price !== undefined && isIndexable) || said !== undefined)
        if (said !== price) report.complain("price", "listing", `${address} costs ${price}, and ${said} in the feed`);
    }
  }
}

/** Whether feeds of new designs are XML at all. */
export async function checkAtom(ask: Ask, report: Report): Promise<void> {
  for (const locale of locales) {
    const address = `/feeds/${locale}.atom`;
    const { status, body } = await ask(address);
    const says = status === 200 ? await notWellFormed(body.toString()) : `answers ${status}`;
    if (says) report.complain("html", "other", `${address}: ${says}`);
  }
}

export async function notWellFormed(xml: string): Promise<string | undefined> {
  const { valid, rawOutput } = await validateXML({ xml, normalization: "c14n" });
  return valid ? undefined : rawOutput.split("\n", 1)[0];
}

/** Address of a design → "210.00 USD". */
export function pricesIn(xml: string, origin: string): Map<string, string> {
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
