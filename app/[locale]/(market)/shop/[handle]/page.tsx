import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { redirectToSurvivingShop } from "@/app/_lib/not-found-in-closed-shop";
import { SitePage } from "@/components/layout/site-page";
import { formatBoothAddress, plateText } from "@/components/market/booth-address";
import { SuspendedShop } from "@/components/moderation/suspended-shop";
import { ShopDocument } from "@/components/shops/shop-document";
import { inCurrency, paths } from "@/lib/http/paths";
import { readCurrency } from "@/lib/http/read-currency";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { setResponseStatus, tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";
import { nextHoliday } from "@/lib/shops/holidays";
import { isSuspendedShop } from "@/lib/shops/is-suspended-shop";
import { minIndexedListings, type PublicShop } from "@/lib/shops/public-shop";
import { sendInquiryAction } from "../../inquiry-actions";
import { loadStorefront, loadStorefrontContext } from "./load-storefront";

function shopMetadata(locale: Locale, shop: PublicShop, pictureKey: string | null | undefined) {
  const t = words(locale);
  const name = textIn(shop.names, locale, shop.locale);
  const [booth] = shop.booths;
  return pageMetadata({
    locale,
    pathIn: (each) => paths.shop(each, shop),
    title: t("storefront.metaTitle", { shop: name, booth: booth ? plateText(booth) : "" }),
    description: t("storefront.metaDescription", {
      shop: name,
      address: booth ? formatBoothAddress(locale, booth) : "",
      designs: t("storefront.designs", { count: shop.designCount }),
    }),
    isIndexed: shop.designCount >= minIndexedListings,
    pictureKey,
  });
}

type Props = {
  params: Promise<{ locale: Locale; handle: string }>;
  searchParams: Promise<{ designs?: string | string[]; currency?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await params;
  const found = await loadStorefront(handle, locale);
  if (!found || found.shop.isClosed) return { robots: { index: false } };
  return shopMetadata(locale, found.shop, found.cover?.key ?? found.shop.pictureKey);
}

export default async function ShopPage({ params, searchParams }: Props) {
  const { locale, handle } = await params;
  const query = await searchParams;
  const currency = readCurrency(locale, query.currency);
  const found = await loadStorefront(handle, locale);
  if (!found) {
    tagDocument(`handle:${handle}`);
    notFound();
  }
  const { shop, ...parts } = found;
  tagDocument(`shop:${shop.id}`, "rates", "calendar");
  if (shop.isClosed) {
    await redirectToSurvivingShop(shop.id, locale);
    const isSuspended = await isSuspendedShop(shop.id);
    setResponseStatus(isSuspended ? 404 : 410);
    if (!isSuspended) notFound();
    return (
      <SitePage locale={locale} pathIn={(each) => paths.shop(each, shop)}>
        <SuspendedShop locale={locale} />
      </SitePage>
    );
  }
  if (shop.handle !== handle) permanentRedirect(inCurrency(paths.shop(locale, shop), currency));
  const more = await loadStorefrontContext(shop.id, locale, currency, query.designs);
  tagDocument(...more.neighbours.map((each) => `shop:${each.shop.id}` as const));
  if (more.fairStand) tagDocument(`fair:${more.fairStand.fair.id}`);
  return (
    <SitePage locale={locale} pathIn={(each) => paths.shop(each, shop)} rates={more.rates}>
      <ShopDocument
        {...{ locale, shop }}
        {...more}
        goods={parts.goods}
        countries={parts.countries}
        growth={parts.growth}
        videos={parts.videos}
        cover={parts.cover}
        pictures={parts.pictures}
        collections={parts.collections}
        holiday={nextHoliday(parts.holidays)}
        hasBrand={parts.hasBrand}
        cards={parts.cards}
        inquiryAction={sendInquiryAction}
      />
    </SitePage>
  );
}
