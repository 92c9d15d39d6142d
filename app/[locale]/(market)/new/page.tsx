import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { EmptyList } from "@/components/catalogue/empty-list";
import { ListingGrid } from "@/components/catalogue/listing-grid";
import { dayName, NewDays } from "@/components/catalogue/new-days";
import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { ListPagination } from "@/components/layout/list-pagination";
import { SitePage } from "@/components/layout/site-page";
import { newestFeedOf } from "@/components/publishing/feeds/newest-feed";
import { groupByDay } from "@/lib/catalogue/group-by-day";
import { listNewListings } from "@/lib/catalogue/list-new-listings";
import { pageNumber } from "@/lib/core/page";
import { inCurrency, paths } from "@/lib/http/paths";
import { readCurrency } from "@/lib/http/read-currency";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ page?: string | string[]; currency?: string }>;
};

const load = cache(listNewListings);

async function find({ params, searchParams }: Props) {
  const { locale } = await params;
  const { page: number, currency } = await searchParams;
  const page = pageNumber(number);
  if (!page) notFound();
  const listings = await load(locale, page);
  if (page > listings.pageCount) notFound();
  const pathIn = (each: Locale, at = page) => paths.newDesigns(each, at);
  return { locale, page, chosen: readCurrency(locale, currency), listings, pathIn };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page, listings, pathIn } = await find(props);
  const t = words(locale);
  const title = t("browse.new.metaTitle");
  return pageMetadata({
    locale,
    pathIn,
    title: `${page > 1 ? t("browse.pageTitle", { title, page }) : title} · ${t("common.site")}`,
    description: t("browse.new.metaDescription", { designs: t("browse.designCount", { count: listings.total }) }),
    isIndexed: listings.total > 0,
    pictureKey: listings.items[0]?.picture?.key,
    feed: newestFeedOf(locale),
  });
}

export default async function NewPage(props: Props) {
  const { locale, page, chosen, listings, pathIn } = await find(props);
  const rates = await getShownRates(locale, chosen);
  tagDocument("home", "rates");
  const t = words(locale);
  const now = new Date();
  const steps = [{ name: t("browse.new.title"), href: paths.newDesigns(locale) }];
  return (
    <SitePage locale={locale} pathIn={(each) => pathIn(each)} rates={rates}>
      <JsonLd graph={[breadcrumbList(locale, steps)]} />
      <div className="page pt-2">
        <Breadcrumbs locale={locale} steps={steps} />
        <h1 className="font-bold text-[1.3rem] leading-tight md:text-2xl">{t("browse.new.title")}</h1>
        <p className="num mb-3 text-ink-2 text-sm">
          {t("browse.new.intro")} {t("browse.designCount", { count: listings.total })}.{" "}
          <a href={newestFeedOf(locale).path} type="application/atom+xml" className="underline">
            {t("feeds.follow")}
          </a>
        </p>
        {listings.total === 0 ? (
          <EmptyList title={t("browse.new.empty")} next={t("browse.new.emptyNext")}>
            <a href={paths.industries(locale)} className="inline-flex min-h-11 items-center font-semibold underline">
              {t("common.nav.industries")}
            </a>
          </EmptyList>
        ) : (
          <NewDays locale={locale} days={listings.days} now={now} />
        )}
        {groupByDay(listings.items, listings.days, page).map(({ day, count, items }, index) => (
          <section key={day} id={`day-${day}`} className="mb-10">
            <h2 className="mb-4 flex items-baseline gap-3 font-bold text-xl">
              {dayName(locale, day, now)}
              <span className="num font-normal text-ink-2 text-sm">{t("browse.designCount", { count })}</span>
            </h2>
            <ListingGrid locale={locale} cards={items} rates={rates} eagerCount={index === 0 ? 4 : 0} />
          </section>
        ))}
        <ListPagination
          locale={locale}
          page={page}
          pageCount={listings.pageCount}
          pathOf={(at) => inCurrency(pathIn(locale, at), chosen)}
          isFollowed={!chosen}
        />
      </div>
    </SitePage>
  );
}
