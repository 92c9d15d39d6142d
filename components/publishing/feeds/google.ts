import { cartonsFor, type PriceTier, type Trade, totalOf } from "@/lib/catalogue/listing";
import { toBase36 } from "@/lib/core/id";
import { type Rates, toDecimal } from "@/lib/core/money";
import { shorten } from "@/lib/core/shorten";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { element, type Xml, xmlHeader } from "@/lib/http/xml";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { findCategoryName } from "@/lib/i18n/taxonomy-names";
import type { Product } from "@/lib/publishing/feeds/product";
import { toShownProduct } from "./shown-product";

type Pages = AsyncIterable<readonly Product[]>;

/** Yields products as RSS 2.0 with the attributes of Google Merchant Center, one chunk for each page of products. */
export async function* renderGoogleFeed(locale: Locale, pages: Pages, rates: Rates): AsyncGenerator<string> {
  const t = words(locale);
  const channelHeader = [
    element("title", t("feeds.products.title")),
    element("link", absolute(paths.home(locale))),
    element("description", t("feeds.products.description")),
    element("language", languageTag(locale)),
  ].join("");
  yield `${xmlHeader}<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>${channelHeader}\n`;
  for await (const page of pages) yield page.map((product) => `${item(locale, product, rates)}\n`).join("");
  yield "</channel></rss>\n";
}

/** Returns one product. It sells lots of the MOQ: the price is that of one lot, as in the page's `offers.price`. */
function item(locale: Locale, product: Product, rates: Rates): Xml {
  const { url, title, description, shopName, pictures, attributes, currency, trade } = toShownProduct(
    locale,
    product,
    rates,
  );
  const [first] = trade.tiers;
  const [image, ...more] = pictures;
  const attribute = (code: string) => attributes.find((each) => each.code === code)?.value;
  const price = (amount: number) => `${toDecimal(amount)} ${currency}`;
  const grams = orderGrams(trade);
  return element("item", [
    element("g:id", toBase36(product.id)),
    element("g:title", title),
    element("g:description", description),
    element("g:link", url),
    image && element("g:image_link", image),
    ...more.slice(0, 10).map((each) => element("g:additional_image_link", each)),
    element("g:availability", "in_stock"),
    element("g:condition", "new"),
    element("g:brand", shorten(shopName, 70)),
    product.sku ? element("g:mpn", product.sku) : element("g:identifier_exists", "no"),
    element("g:product_type", productType(locale, product.categoryId)),
    first && element("g:price", price(totalOf(first))),
    ...bulkPrices(trade.tiers).map(({ lots, amount }) =>
      element("g:bulk_price", [element("g:min_quantity", lots), element("g:price", price(amount))]),
    ),
    first && first.fromQuantity > 1 && element("g:unit_pricing_measure", `${first.fromQuantity} ${unit(product)}`),
    first && first.fromQuantity > 1 && element("g:unit_pricing_base_measure", `1 ${unit(product)}`),
    grams !== undefined && grams <= maxGrams && element("g:shipping_weight", `${grams / 1000} kg`),
    ...properties.map((code) => {
      const value = attribute(code);
      return value && element(`g:${code}`, shorten(value, 100));
    }),
  ]);
}

/** The format's limit in grams. */
const maxGrams = 1_000_000;
/** Attributes that have the same name in the format. */
const properties = ["color", "material", "size"] as const;

/** Returns the format's unit; units of countable things are `ct`. */
const unit = ({ unitCode }: Product): string => (({ kg: "kg", m: "m" }) as Record<string, string>)[unitCode] ?? "ct";

/** Returns the price of a lot (one MOQ) from so many lots on. The format allows six steps. */
function bulkPrices([first, ...rest]: readonly PriceTier[]): { lots: number; amount: number }[] {
  if (!first) return [];
  const { fromQuantity } = first;
  const steps = new Map(
    rest.map((tier) => [
      Math.ceil(tier.fromQuantity / fromQuantity),
      totalOf({ fromQuantity, unitPrice: tier.unitPrice }),
    ]),
  );
  return [...steps].slice(0, 6).map(([lots, amount]) => ({ lots, amount }));
}

/** Returns the weight of the MOQ's cartons in grams. */
const orderGrams = ({ tiers: [first], packing }: Trade): number | undefined =>
  first && packing && cartonsFor(first.fromQuantity, packing.piecesPerCarton) * packing.grossGrams;

/** Returns "Toys > Plush toys". */
function productType(locale: Locale, categoryId: number): string {
  const category = findCategoryName(locale, categoryId);
  const industry = findCategoryName(locale, category?.industryId ?? 0);
  return [industry?.name, category?.name].filter(Boolean).join(" > ");
}
