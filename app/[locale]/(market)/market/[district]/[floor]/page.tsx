import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { breadcrumbList } from "@/components/chrome/breadcrumbs";
import { JsonLd } from "@/components/chrome/json-ld";
import { SitePage } from "@/components/chrome/site-page";
import { FloorDocument } from "@/components/market/floor-document";
import { tagDocument } from "@/lib/document";
import { formats } from "@/lib/format";
import { type Locale, textIn } from "@/lib/locale";
import { findFloor } from "@/lib/market/find-floor";
import { words } from "@/lib/messages";
import { pageMetadata } from "@/lib/page-metadata";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: Locale; district: string; floor: string }> };

/** "1f" is the first floor. */
const find = cache(async (code: string, floor: string) => {
  const number = /^([1-9])f$/.exec(floor)?.[1];
  return number ? findFloor(code, Number(number)) : undefined;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, district, floor: given } = await params;
  const found = await find(district, given);
  if (!found) return {};
  const t = words(locale);
  const place = { district: textIn(found.district.names, locale), floor: found.floor };
  return pageMetadata({
    locale,
    pathIn: (each) => paths.floor(each, found.district.code, found.floor),
    title: `${t("market.floorTitle", place)} · ${t("common.site")}`,
    description: t("market.floorDescription", {
      ...place,
      booths: t("market.booths", { count: found.booths.length }),
      goods: formats(locale).list(found.categories.slice(0, 8).map(({ names }) => textIn(names, locale))),
    }),
    isIndexed: found.booths.length > 0,
  });
}

export default async function FloorPage({ params }: Props) {
  const { locale, district, floor: given } = await params;
  const found = await find(district, given);
  if (!found) notFound();
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
    <SitePage locale={locale} pathIn={(each) => paths.floor(each, code, found.floor)}>
      <JsonLd graph={[breadcrumbList(locale, steps)]} />
      <FloorDocument locale={locale} floor={found} steps={steps} />
    </SitePage>
  );
}
