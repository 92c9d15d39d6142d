import type { BreadcrumbList, CollectionPage } from "schema-dts";
import { type Breadcrumb, breadcrumbList } from "@/components/layout/breadcrumbs";
import type { CategoryOverview } from "@/lib/catalogue/category";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import { type Page, pageSize } from "@/lib/core/page";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { itemList } from "./item-list";

/** Returns the breadcrumbs of a category: all industries, its industry, the category. */
export const categorySteps = (locale: Locale, { industry, ...category }: CategoryOverview): Breadcrumb[] => [
  { name: words(locale)("common.nav.industries"), href: paths.industries(locale) },
  ...(industry ? [{ name: industry.name, href: paths.category(locale, industry) }] : []),
  { name: category.name, href: paths.category(locale, category) },
];

type Collection = { name: string; steps: Breadcrumb[]; path: string };

/** Returns the structured data of a list: the collection with the listings of this page, and the breadcrumbs. */
export function categoryGraph(
  locale: Locale,
  { name, steps, path }: Collection,
  listings: Page<ListingCard>,
): [CollectionPage, BreadcrumbList] {
  return [
    {
      "@type": "CollectionPage",
      name,
      url: absolute(path),
      inLanguage: languageTag(locale),
      mainEntity: itemList(locale, listings.items, listings.total, (listings.page - 1) * pageSize),
    },
    breadcrumbList(locale, steps),
  ];
}
