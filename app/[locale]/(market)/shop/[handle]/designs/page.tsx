import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { notFoundInClosedShop } from "@/app/_lib/not-found-in-closed-shop";
import { EmptyList } from "@/components/catalogue/empty-list";
import { BusyNote } from "@/components/catalogue/factory/busy-note";
import { ListingGrid } from "@/components/catalogue/listing-grid";
import { UnavailableListings } from "@/components/catalogue/unavailable-listings";
import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { ListPagination } from "@/components/layout/list-pagination";
import { SitePage } from "@/components/layout/site-page";
import { formatBoothAddress, plateText } from "@/components/market/booth-address";
import { ShopChips } from "@/components/shops/shop-chips";
import { Plate } from "@/components/ui/plate";
import { listCollectionListings } from "@/lib/catalogue/list-collection-listings";
import { listShopCategories } from "@/lib/catalogue/list-shop-categories";
import { listShopListings } from "@/lib/catalogue/list-shop-listings";
import { listUnavailableListings, unavailablePageCount } from "@/lib/catalogue/list-unavailable-listings";
import { pageNumber } from "@/lib/core/page";
import { inCurrency, paths } from "@/lib/http/paths";
import { readCurrency } from "@/lib/http/read-currency";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";
import { findPublicShop } from "@/lib/shops/find-public-shop";
import { listCollections } from "@/lib/shops/list-collections";
import { minIndexedListings } from "@/lib/shops/public-shop";

type Props = {
  params: Promise<{ locale: Locale; handle: string }>;
  searchParams: Promise<{
    page?: string | string[];
    in?: string | string[];
    collection?: string | string[];
    currency?: string;
  }>;
};

const findShop = cache((handle: string) => findPublicShop(handle));
const loadCategories = cache(listShopCategories);
const loadCollections = cache(listCollections);

/** Loads the shop and its requested category or collection. Throws 404, 410 for a closed shop, and 308. */
async function find({ params, searchParams }: Props) {
  const { locale, handle } = await params;
  const { in: categoryId, collection: collectionId, page: number, currency } = await searchParams;
  const chosen = readCurrency(locale, currency);
  const page = pageNumber(number);
  const shop = await findShop(handle);
  if (!shop) tagDocument(`handle:${handle}`);
  if (!shop || page === undefined) notFound();
  tagDocument(`shop:${shop.id}`, "rates", "calendar");
  if (shop.isClosed) return notFoundInClosedShop(shop.id, locale);
  const categories = await loadCategories(shop.id, locale);
  const category = categories.find(({ id }) => String(id) === categoryId);
  if (categoryId && !category) notFound();
  const collections = await loadCollections(shop.id);
  const collection = collections.find(({ id }) => String(id) === collectionId);
  if (collectionId && (!collection || category)) notFound();
  const pathIn = (each: Locale, at = page) =>
    collection ? paths.shopCollection(each, shop, collection.id, at) : paths.shopDesigns(each, shop, at, category?.id);
  if (shop.handle !== handle) permanentRedirect(inCurrency(pathIn(locale), chosen));
  const part = collection ? { name: textIn(collection.names, locale, shop.locale), count: collection.count } : category;
  return { locale, shop, page, chosen, categories, category, collections, collection, part, pathIn };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, shop, page, part, pathIn } = await find(props);
  const t = words(locale);
  const name = textIn(shop.names, locale, shop.locale);
  const [booth] = shop.booths;
  const title =
    page === 1 ? t("storefront.designsTitle", { shop: name }) : t("storefront.designsPage", { shop: name, page });
  return pageMetadata({
    locale,
    pathIn,
    title: [part?.name, title, booth && plateText(booth)].filter(Boolean).join(" · "),
    description: t("storefront.designsDescription", {
      shop: name,
      address: booth ? formatBoothAddress(locale, booth) : "",
      designs: t("storefront.designs", { count: part?.count ?? shop.designCount }),
    }),
    isIndexed: shop.designCount >= minIndexedListings && !part,
    pictureKey: shop.pictureKey,
  });
}

export default async function ShopDesignsPage(props: Props) {
  const { locale, shop, page, chosen, categories, category, collections, collection, part, pathIn } = await find(props);
  const [designs, rates] = await Promise.all([
    collection
      ? listCollectionListings(collection.id, locale, page)
      : listShopListings(shop.id, locale, { page, categoryId: category?.id }),
    getShownRates(locale, chosen),
  ]);
  // Unavailable listings begin on the last page of available ones and continue on further pages.
  const unavailablePages = part ? 0 : unavailablePageCount(shop.notOnOfferCount);
  const pageCount = designs.pageCount + Math.max(0, unavailablePages - 1);
  if (page > pageCount) notFound();
  const unavailable =
    unavailablePages > 0 && page >= designs.pageCount
      ? await listUnavailableListings(shop.id, locale, page - designs.pageCount + 1)
      : [];
  const t = words(locale);
  const name = textIn(shop.names, locale, shop.locale);
  const [booth] = shop.booths;
  const steps = [
    { name, href: paths.shop(locale, shop) },
    { name: t("storefront.designs", { count: shop.designCount }), href: paths.shopDesigns(locale, shop) },
    ...(part ? [{ name: part.name, href: pathIn(locale, 1) }] : []),
  ];
  return (
    <SitePage locale={locale} pathIn={(each) => pathIn(each)} rates={rates}>
      <div className="page py-4 md:pt-5">
        <JsonLd graph={[breadcrumbList(locale, steps)]} />
        <Breadcrumbs locale={locale} steps={steps} />
        <div className="mt-2 mb-4 flex flex-wrap items-center gap-x-3 gap-y-2">
          {booth && (
            <Plate booth={booth} size="l" href={paths.booth(locale, booth)} label={formatBoothAddress(locale, booth)} />
          )}
          <h1 className="font-bold text-[1.5rem] leading-tight md:text-[1.75rem]">
            {t("storefront.designsTitle", { shop: name })}
          </h1>
        </div>
        <BusyNote locale={locale} shop={shop} className="mb-4" />
        <ShopChips
          locale={locale}
          shop={shop}
          collections={collections}
          categories={categories}
          current={collection ? `collection ${collection.id}` : category ? `category ${category.id}` : "all"}
        />
        {designs.total === 0 ? (
          <EmptyList title={t("storefront.none")} next={t("storefront.noneText")} />
        ) : (
          <ListingGrid locale={locale} cards={designs.items} rates={rates} eagerCount={4} heading="h2" />
        )}
        <UnavailableListings locale={locale} designs={unavailable} />
        <ListPagination
          locale={locale}
          page={page}
          pageCount={pageCount}
          pathOf={(at) => inCurrency(pathIn(locale, at), chosen)}
          isFollowed={!chosen}
        />
      </div>
    </SitePage>
  );
}
