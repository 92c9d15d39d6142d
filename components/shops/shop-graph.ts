import type { BreadcrumbList, Organization, Store, Thing } from "schema-dts";
import { itemList } from "@/components/catalogue/item-list";
import { graphPictureUrls } from "@/components/layout/graph-picture-urls";
import { formatBoothAddress } from "@/components/market/booth-address";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import type { PublicShop } from "@/lib/shops/public-shop";

/** Position of the International Trade Market; single booths have no coordinates. */
const tradeMarket = { "@type": "GeoCoordinates", latitude: 29.3316, longitude: 120.1075 } as const;

/** Returns JSON-LD for the shop as organization and store, and for the listings shown on its page. */
export function shopGraph(
  locale: Locale,
  shop: PublicShop,
  cards: ListingCard[],
  trail: BreadcrumbList,
): Exclude<Thing, string>[] {
  const url = absolute(paths.shop(locale, shop));
  const [booth] = shop.booths;
  const place = {
    "@id": `${url}#shop`,
    url,
    name: textIn(shop.names, locale, shop.locale),
    description: textIn(shop.stories, locale, shop.locale) || undefined,
    logo: shop.pictureKey ? absolute(paths.framedPicture(shop.pictureKey, "1x1")) : undefined,
    image: shop.pictureKey ? graphPictureUrls(shop.pictureKey) : undefined,
    foundingDate: shop.sinceYear?.toString(),
    knowsLanguage: shop.languages.map(languageTag),
    address: booth && {
      "@type": "PostalAddress" as const,
      streetAddress: formatBoothAddress(locale, booth),
      addressLocality: "Yiwu",
      addressRegion: "Zhejiang",
      postalCode: "322000",
      addressCountry: "CN",
    },
    openingHours: booth && `Mo-Su ${booth.opensAt}-${booth.closesAt}`,
    geo: booth && tradeMarket,
  };
  // The types of schema-dts allow one type or the other, not a node of both.
  const node = { "@type": ["Organization", "Store"], ...place } as unknown as Exclude<Organization & Store, string>;
  return [node, ...(cards.length ? [itemList(locale, cards, cards.length)] : []), trail];
}
