import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { SitePage } from "@/components/chrome/site-page";
import { boothAddress, plateText } from "@/components/market/booth-address";
import { ShopDocument } from "@/components/shops/shop-document";
import { findStorefrontParts } from "@/lib/brands/find-storefront-parts";
import { listShopLines } from "@/lib/catalogue/list-shop-lines";
import { listShopListings } from "@/lib/catalogue/list-shop-listings";
import { answerWith, tagDocument } from "@/lib/document";
import { readInquiryList } from "@/lib/inquiries/inquiry-list";
import { listAskedListings } from "@/lib/inquiries/list-asked-listings";
import { type Locale, textIn } from "@/lib/locale";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { listNeighbours } from "@/lib/market/list-neighbours";
import { words } from "@/lib/messages";
import { pageMetadata } from "@/lib/page-metadata";
import { inCurrency, paths } from "@/lib/paths";
import { readAhead } from "@/lib/read-ahead";
import { readCurrency } from "@/lib/read-currency";
import { findPublicShop } from "@/lib/shops/find-public-shop";
import { nextHoliday } from "@/lib/shops/holidays";
import { listBuyerCountries } from "@/lib/shops/list-buyer-countries";
import { fewestDesigns } from "@/lib/shops/public-shop";
import { listNewestVideos } from "@/lib/videos/list-videos";
import { sendInquiryAction } from "../../inquiry-actions";

type Props = {
  params: Promise<{ locale: Locale; handle: string }>;
  searchParams: Promise<{ designs?: string | string[]; currency?: string }>;
};

const findShop = cache(
  readAhead(
    "shop",
    ({ handle }) => [handle],
    (handle: string) => findPublicShop(handle),
  ),
);
/** Head and body are about one and the same reading. */
const findParts = cache((shopId: number, locale: Locale) => findStorefrontParts(shopId, locale));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await params;
  const shop = await findShop(handle);
  if (!shop || shop.isClosed) return {};
  const t = words(locale);
  const name = textIn(shop.names, locale, shop.locale);
  const [booth] = shop.booths;
  const { cover } = await findParts(shop.id, locale);
  return pageMetadata({
    locale,
    pathIn: (each) => paths.shop(each, shop),
    title: t("storefront.metaTitle", { shop: name, booth: booth ? plateText(booth) : "" }),
    description: t("storefront.metaDescription", {
      shop: name,
      address: booth ? boothAddress(locale, booth) : "",
      designs: t("storefront.designs", { count: shop.designCount }),
    }),
    isIndexed: shop.designCount >= fewestDesigns,
    pictureKey: cover?.key ?? shop.pictureKey,
  });
}

export default async function ShopPage({ params, searchParams }: Props) {
  const { locale, handle } = await params;
  const { designs: listed, currency: given } = await searchParams;
  const currency = readCurrency(locale, given);
  const shop = await findShop(handle);
  if (!shop) notFound();
  tagDocument(`shop:${shop.id}`, "rates");
  if (shop.isClosed) {
    answerWith(410);
    notFound();
  }
  if (shop.handle !== handle) permanentRedirect(inCurrency(paths.shop(locale, shop), currency));
  const wanted = readInquiryList(listed);
  const [designs, goods, parts, countries, videos, neighbours, rates, asked] = await Promise.all([
    listShopListings(shop.id, locale),
    listShopLines(shop.id, locale),
    findParts(shop.id, locale),
    listBuyerCountries(shop.id),
    listNewestVideos(4, shop.id),
    listNeighbours(shop.id),
    getShownRates(locale, currency),
    listAskedListings(
      wanted.map(({ listingId }) => listingId),
      locale,
    ),
  ]);
  tagDocument(...neighbours.map((each) => `shop:${each.shop.id}` as const));
  const lines = asked.flatMap((listing) => {
    const line = wanted.find(({ listingId }) => listingId === listing.id);
    return line && listing.shop.id === shop.id && listing.status === "published"
      ? [{ ...line, title: listing.title }]
      : [];
  });
  return (
    <SitePage locale={locale} pathIn={(each) => paths.shop(each, shop)} rates={rates}>
      <ShopDocument
        {...{ locale, shop, goods, countries, videos, neighbours, rates, lines }}
        cover={parts.cover}
        pictures={parts.pictures}
        collections={parts.collections}
        holiday={nextHoliday(parts.holidays)}
        hasBrand={parts.hasBrand}
        cards={designs.items}
        askAction={sendInquiryAction}
      />
    </SitePage>
  );
}
