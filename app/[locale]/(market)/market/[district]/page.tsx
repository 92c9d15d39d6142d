import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { SitePage } from "@/components/layout/site-page";
import { DistrictFloors } from "@/components/market/district-floors";
import { DistrictMap } from "@/components/market/district-map";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { District } from "@/lib/market/floors";
import { findDistrict } from "@/lib/market/list-districts";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";

type Props = { params: Promise<{ locale: Locale; district: string }> };

const find = cache((code: string) => findDistrict(code));
const countBooths = ({ floors }: District) => floors.reduce((sum, { boothCount }) => sum + boothCount, 0);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, district: code } = await params;
  const district = await find(code);
  if (!district) return {};
  const t = words(locale);
  const name = textIn(district.names, locale);
  return pageMetadata({
    locale,
    pathIn: (each) => paths.district(each, district.code),
    title: `${t("market.districtMetaTitle", { district: name })} · ${t("common.site")}`,
    description: t("market.districtDescription", {
      district: name,
      booths: t("market.booths", { count: countBooths(district) }),
    }),
  });
}

export default async function DistrictPage({ params }: Props) {
  const { locale, district: code } = await params;
  const district = await find(code);
  if (!district) notFound();
  tagDocument(`market:${district.code}`);
  const t = words(locale);
  const name = textIn(district.names, locale);
  const steps = [
    { name: t("common.nav.market"), href: paths.market(locale) },
    { name, href: paths.district(locale, district.code) },
  ];
  return (
    <SitePage locale={locale} pathIn={(each) => paths.district(each, district.code)}>
      <div className="page py-4 md:pt-5 md:pb-16">
        <JsonLd graph={[breadcrumbList(locale, steps)]} />
        <Breadcrumbs locale={locale} steps={steps} />
        <h1 className="mt-2 mb-5 font-bold text-[1.5rem] leading-tight md:text-[1.9rem]">
          {t("market.districtTitle", { district: name })}
        </h1>
        <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-2">
          <div>
            <DistrictMap locale={locale} district={district} />
            <p className="mt-3 text-ink-2 text-sm">{t("market.map.siteNote")}</p>
          </div>
          <DistrictFloors locale={locale} district={district} />
        </div>
      </div>
    </SitePage>
  );
}
