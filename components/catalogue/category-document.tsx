import { Breadcrumbs } from "@/components/chrome/breadcrumbs";
import { JsonLd } from "@/components/chrome/json-ld";
import { Pages } from "@/components/chrome/pages";
import { SitePage } from "@/components/chrome/site-page";
import type { CategoryOverview } from "@/lib/catalogue/category";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { Rates } from "@/lib/money";
import type { Page } from "@/lib/page";
import { paths } from "@/lib/paths";
import { categoryGraph, categorySteps } from "./category-graph";
import { CategoryShelf } from "./category-shelf";
import { EmptyList } from "./empty-list";
import { ListingGrid } from "./listing-grid";

type Props = {
  locale: Locale;
  category: CategoryOverview;
  listings: Page<ListingCard>;
  rates: Rates;
  pathIn: (locale: Locale, page?: number) => string;
};

/** A category or an industry: its shelf beside one page of its designs. */
export function CategoryDocument({ locale, category, listings, rates, pathIn }: Props) {
  const t = words(locale);
  const { total, page, pageCount } = listings;
  const counts = [
    t("browse.category.from", {
      designs: t("browse.designCount", { count: total }),
      shops: t("browse.shopCount", { count: category.shopCount }),
    }),
    category.newCount > 0 && t("browse.newCount", { count: category.newCount }),
  ].filter(Boolean);
  return (
    <SitePage locale={locale} pathIn={pathIn}>
      <JsonLd graph={categoryGraph(locale, category, listings, pathIn)} />
      <div className="page pt-4">
        <Breadcrumbs locale={locale} steps={categorySteps(locale, category)} />
        <h1 className="mt-2 font-bold text-3xl">{category.name}</h1>
        <p className="num mt-1 mb-5 flex flex-wrap gap-x-2 text-ink-2 text-sm">
          {total > 0 && <span>{counts.join(" · ")}</span>}
          <a
            href={paths.floor(locale, category.districtCode, category.floor)}
            className="inline-flex min-h-11 items-center underline md:min-h-0"
          >
            {t("browse.place", { district: category.districtName, floor: category.floor })}
          </a>
        </p>
        <div className="grid gap-5 lg:grid-cols-[13.5rem_1fr] lg:gap-8">
          <CategoryShelf locale={locale} category={category} />
          <div className="min-w-0">
            {total === 0 ? (
              <EmptyList title={t("browse.category.empty")} next={t("browse.category.emptyNext")} />
            ) : (
              <ListingGrid
                locale={locale}
                cards={listings.items}
                rates={rates}
                look="beside-narrow"
                eagerCount={4}
                heading="h2"
              />
            )}
            <Pages locale={locale} page={page} pageCount={pageCount} pathOf={(at) => pathIn(locale, at)} />
          </div>
        </div>
      </div>
    </SitePage>
  );
}
