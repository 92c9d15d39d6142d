import { convertTrade } from "@/lib/catalogue/convert-trade";
import type { Rates } from "@/lib/core/money";
import { shorten } from "@/lib/core/shorten";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { currencyOf } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { attributeName } from "@/lib/i18n/taxonomy-names";
import type { Product } from "@/lib/publishing/feeds/product";

/** Returns a product as its page in a language shows it, with absolute URLs and prices in the language's currency. */
export function toShownProduct(locale: Locale, product: Product, rates: Rates) {
  const { trade, currency, attributes, sourceLocale, shop, text, pictures } = product;
  const shownIn = currencyOf(locale);
  return {
    url: absolute(paths.listing(locale, product)),
    title: shorten(text.title, 150),
    description: text.description || text.title,
    shopName: textIn(shop.names, locale, shop.locale),
    pictures: pictures.map((key) => absolute(paths.framedPicture(key, "1x1"))),
    attributes: Object.entries(attributes).flatMap(([code, value]) => {
      const name = attributeName(locale, code);
      return name ? [{ code, name, value: textIn(value, locale, sourceLocale) }] : [];
    }),
    currency: shownIn,
    trade: convertTrade(trade, currency, shownIn, rates),
  };
}

export type ShownProduct = ReturnType<typeof toShownProduct>;
