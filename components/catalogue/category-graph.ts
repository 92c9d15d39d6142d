import type { BreadcrumbList, CollectionPage } from "schema-dts";
import { breadcrumbList, type Crumb } from "@/components/chrome/breadcrumbs";
import type { CategoryOverview } from "@/lib/catalogue/category";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import { type Locale, languageTag } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { Page } from "@/lib/page";
import { paths } from "@/lib/paths";
import { absolute } from "@/lib/site";

/** The way to a category: industries, its industry, itself. */
export const categorySteps = (locale: Locale, { industry, ...category }: CategoryOverview): Crumb[] => [
  { name: words(locale)("common.nav.industries"), href: paths.industries(locale) },
  ...(industry ? [{ name: industry.name, href: paths.category(locale, industry) }] : []),
  { name: category.name, href: paths.category(locale, category) },
];

/** The collection and what is on this page of it, for search engines. */
export function categoryGraph(
  locale: Locale,
  category: CategoryOverview,
  listings: Page<ListingCard>,
  pathIn: (locale: Locale) => string,
): [CollectionPage, BreadcrumbList] {
  return [
    {
      "@type": "CollectionPage",
      name: category.name,
      url: absolute(pathIn(locale)),
      inLanguage: languageTag(locale),
      mainEntity: {
        "@type": "ItemList",
        numberOfItems: listings.total,
        itemListElement: listings.items.map((card, index) => ({
          "@type": "ListItem",
          position: index + 1,
          url: absolute(paths.listing(locale, card)),
          name: card.title,
        })),
      },
    },
    breadcrumbList(locale, categorySteps(locale, category)),
  ];
}
