import type { Metadata } from "next";
import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { SitePage } from "@/components/layout/site-page";
import { DistrictFloors } from "@/components/market/district-floors";
import { MarketMap } from "@/components/market/market-map";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listDistricts } from "@/lib/market/list-districts";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = words(locale);
  return pageMetadata({
    locale,
    pathIn: paths.market,
    title: `${t("market.metaTitle")} · ${t("common.site")}`,
    description: t("market.metaDescription"),
  });
}

export default async function MarketPage({ params }: Props) {
  const { locale } = await params;
  const districts = await listDistricts();
  tagDocument("home", ...districts.map(({ code }) => `market:${code}` as const));
  const t = words(locale);
  const steps = [{ name: t("common.nav.market"), href: paths.market(locale) }];
  return (
    <SitePage locale={locale} pathIn={paths.market}>
      <div className="page py-4 md:pt-5 md:pb-16">
        <JsonLd graph={[breadcrumbList(locale, steps)]} />
        <Breadcrumbs locale={locale} steps={steps} />
        <h1 className="mt-2 font-bold text-[1.5rem] leading-tight md:text-[1.9rem]">{t("market.title")}</h1>
        <p className="mt-1 max-w-prose text-ink-2">{t("market.intro")}</p>
        <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] xl:grid-cols-[28rem_minmax(0,1fr)]">
          <div className="self-start lg:sticky lg:top-32">
            <MarketMap locale={locale} districts={districts} />
            <p className="mt-2 text-ink-2 text-sm">{t("market.map.siteNote")}</p>
          </div>
          <div className="grid gap-8">
            {districts.map((district) => (
              <section key={district.code}>
                <h2 className="mb-2 font-bold text-lg">
                  <a
                    href={paths.district(locale, district.code)}
                    className="inline-flex min-h-11 items-center hover:underline"
                  >
                    {textIn(district.names, locale)}
                  </a>
                </h2>
                <DistrictFloors locale={locale} district={district} />
              </section>
            ))}
          </div>
        </div>
      </div>
    </SitePage>
  );
}
