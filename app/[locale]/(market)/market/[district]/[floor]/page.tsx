import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { SitePage } from "@/components/layout/site-page";
import { FloorDocument } from "@/components/market/floor-document";
import { pageNumber } from "@/lib/core/page";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { findFloor } from "@/lib/market/find-floor";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";

type Props = {
  params: Promise<{ locale: Locale; district: string; floor: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

const load = cache(findFloor);

/** Loads the requested page of a floor; "1f" is the first floor. Throws 404. */
async function find({ params, searchParams }: Props) {
  const { locale, district, floor } = await params;
  const page = pageNumber((await searchParams).page);
  const number = /^([1-9])f$/.exec(floor)?.[1];
  const found = page && number ? await load(district, Number(number), page) : undefined;
  if (!found) notFound();
  return { locale, found, pathIn: (each: Locale) => paths.floor(each, found.district.code, found.floor, found.page) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, found, pathIn } = await find(props);
  const t = words(locale);
  const place = { district: textIn(found.district.names, locale), floor: found.floor };
  const { list } = formats(locale);
  const products = found.categories.map(({ names }) => textIn(names, locale));
  const { page } = found;
  const title = products.length
    ? t("market.floorMetaTitle", { ...place, goods: list(products.slice(0, 2)) })
    : `${t("market.floorTitle", place)} · ${t("common.site")}`;
  return pageMetadata({
    locale,
    pathIn,
    title: page > 1 ? t("browse.pageTitle", { title, page }) : title,
    description: t("market.floorDescription", {
      ...place,
      booths: t("market.booths", { count: found.boothCount }),
      goods: list(products.slice(0, 5)),
    }),
    isIndexed: found.booths.length > 0,
  });
}

export default async function FloorPage(props: Props) {
  const { locale, found, pathIn } = await find(props);
  const { code } = found.district;
  tagDocument(`market:${code}`, ...found.booths.map(({ shop }) => `shop:${shop.id}` as const));
  const t = words(locale);
  const name = textIn(found.district.names, locale);
  const steps = [
    { name: t("common.nav.market"), href: paths.market(locale) },
    { name, href: paths.district(locale, code) },
    { name: t("market.floor", { floor: found.floor }), href: paths.floor(locale, code, found.floor) },
  ];
  return (
    <SitePage locale={locale} pathIn={pathIn}>
      <JsonLd graph={[breadcrumbList(locale, steps)]} />
      <FloorDocument locale={locale} floor={found} steps={steps} />
    </SitePage>
  );
}
