import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { ListingGrid } from "@/components/catalogue/listing-grid";
import { Breadcrumbs, breadcrumbList } from "@/components/chrome/breadcrumbs";
import { JsonLd } from "@/components/chrome/json-ld";
import { SitePage } from "@/components/chrome/site-page";
import { boothAddress } from "@/components/market/booth-address";
import { Pagination } from "@/components/ui/pagination";
import { listShopListings } from "@/lib/catalogue/list-shop-listings";
import { answerWith, tagDocument } from "@/lib/document";
import { type Locale, textIn } from "@/lib/locale";
import { getRates } from "@/lib/market/get-rates";
import { words } from "@/lib/messages";
import { pageNumber } from "@/lib/page";
import { pageMetadata } from "@/lib/page-metadata";
import { paths } from "@/lib/paths";
import { findPublicShop } from "@/lib/shops/find-public-shop";

type Props = {
  params: Promise<{ locale: Locale; handle: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

const findShop = cache((handle: string) => findPublicShop(handle));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, handle } = await params;
  const [shop, page] = [await findShop(handle), pageNumber((await searchParams).page)];
  if (!shop || shop.isClosed || page === undefined) return {};
  const t = words(locale);
  const name = textIn(shop.names, locale, shop.locale);
  const [booth] = shop.booths;
  return pageMetadata({
    locale,
    pathIn: (each) => paths.shopDesigns(each, shop, page),
    title:
      page === 1 ? t("storefront.designsTitle", { shop: name }) : t("storefront.designsPage", { shop: name, page }),
    description: t("storefront.designsDescription", {
      shop: name,
      address: booth ? boothAddress(locale, booth) : "",
      designs: t("storefront.designs", { count: shop.designCount }),
    }),
    isIndexed: shop.designCount >= 3,
    pictureKey: shop.pictureKey,
  });
}

export default async function ShopDesignsPage({ params, searchParams }: Props) {
  const { locale, handle } = await params;
  const page = pageNumber((await searchParams).page);
  const shop = await findShop(handle);
  if (!shop || page === undefined) notFound();
  tagDocument(`shop:${shop.id}`, "rates");
  if (shop.isClosed) {
    answerWith(410);
    notFound();
  }
  if (shop.handle !== handle) permanentRedirect(paths.shopDesigns(locale, shop, page));
  const [designs, rates] = await Promise.all([listShopListings(shop.id, locale, page), getRates()]);
  if (page > designs.pageCount) notFound();
  const t = words(locale);
  const name = textIn(shop.names, locale, shop.locale);
  const steps = [
    { name, href: paths.shop(locale, shop) },
    { name: t("storefront.designs", { count: designs.total }), href: paths.shopDesigns(locale, shop) },
  ];
  return (
    <SitePage locale={locale} pathIn={(each) => paths.shopDesigns(each, shop, page)}>
      <div className="page py-4 md:pt-5 md:pb-16">
        <JsonLd graph={[breadcrumbList(locale, steps)]} />
        <Breadcrumbs locale={locale} steps={steps} />
        <h1 className="mt-2 mb-5 font-bold text-[1.5rem] leading-tight md:text-[1.75rem]">
          {t("storefront.designsTitle", { shop: name })}
        </h1>
        {designs.total === 0 && <p className="text-ink-2">{t("storefront.none")}</p>}
        <ListingGrid locale={locale} cards={designs.items} rates={rates} eagerCount={4} heading="h2" />
        <Pagination
          page={page}
          pageCount={designs.pageCount}
          pathOf={(each) => paths.shopDesigns(locale, shop, each)}
          words={{
            label: t("common.pages.label"),
            previous: t("common.pages.previous"),
            next: t("common.pages.next"),
          }}
        />
      </div>
    </SitePage>
  );
}
