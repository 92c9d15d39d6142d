import type { Packing } from "@/lib/catalogue/listing";
import { toBase36 } from "@/lib/core/id";
import { type Rates, toDecimal } from "@/lib/core/money";
import { shorten } from "@/lib/core/shorten";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { element, type Xml, xmlHeader } from "@/lib/http/xml";
import { currencyOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { categoryIds, findCategoryName } from "@/lib/i18n/taxonomy-names";
import { quantityIn } from "@/lib/i18n/units";
import type { Product } from "@/lib/publishing/feeds/product";
import { toShownProduct } from "./shown-product";

type Pages = AsyncIterable<readonly Product[]>;

/** Yields products as YML with simplified offers, the format of Yandex, one chunk for each page of products. */
export async function* renderYandexFeed(
  locale: Locale,
  pages: Pages,
  rates: Rates,
  now = new Date(),
): AsyncGenerator<string> {
  const site = words(locale)("common.site");
  const shopHeader = [
    element("name", site),
    element("company", site),
    element("url", absolute(paths.home(locale))),
    element("currencies", [element("currency", "", { id: currencyOf(locale), rate: 1 })]),
    element("categories", categories(locale)),
  ].join("");
  yield `${xmlHeader}<yml_catalog date="${now.toISOString().slice(0, 19)}Z"><shop>${shopHeader}<offers>\n`;
  for await (const page of pages) yield page.map((product) => `${offer(locale, product, rates)}\n`).join("");
  yield "</offers></shop></yml_catalog>\n";
}

/** Returns one product with the unit price of its last tier, as in the page's title. */
function offer(locale: Locale, product: Product, rates: Rates): Xml {
  const { url, title, description, shopName, pictures, attributes, currency, trade } = toShownProduct(
    locale,
    product,
    rates,
  );
  const [first, last] = [trade.tiers[0], trade.tiers.at(-1)];
  const moq = first && quantityIn(locale, first.fromQuantity, product.unitCode);
  return element(
    "offer",
    [
      element("name", title),
      element("vendor", shopName),
      product.sku && element("vendorCode", product.sku),
      element("url", url),
      last && element("price", toDecimal(last.unitPrice), { from: "true" }),
      element("currencyId", currency),
      element("categoryId", product.categoryId),
      ...pictures.map((each) => element("picture", each)),
      element("description", shorten(description, 3_000)),
      moq && element("sales_notes", shorten(words(locale)("feeds.products.moq", { quantity: moq }), 50)),
      first && element("min-quantity", first.fromQuantity),
      ...attributes.map(({ name, value }) => element("param", value, { name })),
      trade.packing && element("weight", unitKilos(trade.packing)),
    ],
    { id: toBase36(product.id), available: "true" },
  );
}

const unitKilos = ({ grossGrams, piecesPerCarton }: Packing): string =>
  (grossGrams / piecesPerCarton / 1000).toFixed(3);

/** Returns the industries, each followed by its categories. */
const categories = (locale: Locale): Xml[] =>
  categoryIds()
    .flatMap((id) => [id, ...categoryIds(id)])
    .flatMap((id) => {
      const category = findCategoryName(locale, id);
      return category ? [element("category", category.name, { id, parentId: category.industryId })] : [];
    });
