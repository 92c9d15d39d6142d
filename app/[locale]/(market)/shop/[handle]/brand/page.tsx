import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { notFoundInClosedShop } from "@/app/_lib/not-found-in-closed-shop";
import { BrandDocument } from "@/components/catalogue/brands/brand-document";
import { SitePage } from "@/components/layout/site-page";
import { findBrandPage } from "@/lib/catalogue/brands/find-brand-page";
import { shorten } from "@/lib/core/shorten";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";
import { findPublicShop } from "@/lib/shops/find-public-shop";
import { minIndexedListings } from "@/lib/shops/public-shop";

type Props = { params: Promise<{ locale: Locale; handle: string }> };

const findShop = cache((handle: string) => findPublicShop(handle));
const findPage = cache(findBrandPage);

/** Loads the brand page of a shop. Throws 404, 410 for a closed shop, and 308 to the canonical address. */
async function find({ params }: Props) {
  const { locale, handle } = await params;
  const shop = await findShop(handle);
  if (!shop) {
    tagDocument(`handle:${handle}`);
    notFound();
  }
  tagDocument(`shop:${shop.id}`);
  if (shop.isClosed) return notFoundInClosedShop(shop.id, locale);
  const brand = await findPage(shop.id, locale);
  if (!brand) notFound();
  if (shop.handle !== handle) permanentRedirect(paths.shopBrand(locale, shop));
  return { locale, shop, brand };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, shop, brand } = await find(props);
  const t = words(locale);
  const name = textIn(shop.names, locale, shop.locale);
  const title = t("brand.metaTitle", { shop: name });
  return pageMetadata({
    locale,
    pathIn: (each) => paths.shopBrand(each, shop),
    title,
    description: shorten(`${title}. ${textIn(brand.stories, locale, shop.locale)}`, 160),
    isIndexed: shop.designCount >= minIndexedListings,
    pictureKey: (brand.cover ?? brand.pictures[0])?.key,
  });
}

export default async function BrandPage(props: Props) {
  const { locale, shop, brand } = await find(props);
  return (
    <SitePage locale={locale} pathIn={(each) => paths.shopBrand(each, shop)}>
      <BrandDocument locale={locale} shop={shop} brand={brand} />
    </SitePage>
  );
}
