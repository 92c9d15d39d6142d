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
import { shownProduct } from "./shown-product";

type Pages = AsyncIterable<readonly Product[]>;

/** Products as Yandex reads them (YML, simplified offers), a piece for each page. */
export async function* yandex(locale: Locale, pages: Pages, rates: Rates, now = new Date()): AsyncGenerator<string> {
  const site = words(locale)("common.site");
  const about = [
    element("name", site),
    element("company", site),
    element("url", absolute(paths.home(locale))),
    element("currencies", [element("currency", "", { id: currencyOf(locale), rate: 1 })]),
    element("categories", categories(locale)),
  ].join("");
  yield `${xmlHeader}<yml_catalog date="${now.toISOString().slice(0, 19)}Z"><shop>${about}<offers>\n`;
  for await (const page of pages) yield page.map((product) => `${offer(locale, product, rates)}\n`).join("");
  yield "</offers></shop></yml_catalog>\n";
}

/** Its price is the one from which a unit costs, as in the title of the page. */
function offer(locale: Locale, product: Product, rates: Rates): Xml {
  const { url, title, description, shopName, pictures, attributes, currency, trade } = shownProduct(
    locale,
    product,
    rates,
  );
  const [first, last] = [trade.tiers[0], trade.tiers.at(-1)];
  const least = first && quantityIn(locale, first.fromQuantity, product.unitCode);
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
      least && element("sales_notes", shorten(words(locale)("feeds.products.leastOrder", { quantity: least }), 50)),
      first && element("min-quantity", first.fromQuantity),
      ...attributes.map(({ name, value }) => element("param", value, { name })),
      trade.packing && element("weight", unitKilos(trade.packing)),
    ],
    { id: toBase36(product.id), available: "true" },
  );
}

const unitKilos = ({ grossGrams, piecesPerCarton }: Packing): string =>
  (grossGrams / piecesPerCarton / 1000).toFixed(3);

/** Industries, each with its categories. */
const categories = (locale: Locale): Xml[] =>
  categoryIds()
    .flatMap((id) => [id, ...categoryIds(id)])
    .flatMap((id) => {
      const found = findCategoryName(locale, id);
      return found ? [element("category", found.name, { id, parentId: found.industryId })] : [];
    });
