import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { CategoryDocument } from "@/components/catalogue/category-document";
import { listCategoryListings } from "@/lib/catalogue/list-category-listings";
import { tagDocument } from "@/lib/document";
import { idOfHandle } from "@/lib/id";
import type { Locale } from "@/lib/locale";
import { getRates } from "@/lib/market/get-rates";
import { words } from "@/lib/messages";
import { pageNumber } from "@/lib/page";
import { pageMetadata } from "@/lib/page-metadata";
import { paths } from "@/lib/paths";

type Props = {
  params: Promise<{ locale: Locale; category: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

const load = cache(listCategoryListings);

/** The category and page that were asked for, at their one address. Throws 404 and 308. */
async function find({ params, searchParams }: Props) {
  const { locale, category: handle } = await params;
  const page = pageNumber((await searchParams).page);
  const id = idOfHandle(handle.toLowerCase());
  if (!page || !id || id > 2 ** 31 - 1) notFound();
  const category = await load(id, locale, page);
  if (!category || page > category.listings.pageCount) notFound();
  const pathIn = (each: Locale, at = page) => paths.category(each, category, at);
  if (paths.category(locale, category) !== `/${locale}/c/${handle}`) permanentRedirect(pathIn(locale));
  return { locale, page, category, pathIn };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page, category, pathIn } = await find(props);
  const t = words(locale);
  const { name, shopCount, districtName, listings } = category;
  const title = t("browse.category.metaTitle", { name });
  return pageMetadata({
    locale,
    pathIn,
    title: `${page > 1 ? t("browse.pageTitle", { title, page }) : title} · ${t("common.site")}`,
    description: t("browse.category.metaDescription", {
      name,
      designs: t("browse.designCount", { count: listings.total }),
      shops: t("browse.shopCount", { count: shopCount }),
      district: districtName,
    }),
    isIndexed: listings.total > 0,
    pictureKey: listings.items[0]?.picture?.key,
  });
}

export default async function CategoryPage(props: Props) {
  const { locale, category, pathIn } = await find(props);
  const rates = await getRates();
  tagDocument(`category:${category.id}`, `category:${category.industry?.id ?? category.id}`, "rates");
  return (
    <CategoryDocument locale={locale} category={category} listings={category.listings} rates={rates} pathIn={pathIn} />
  );
}
