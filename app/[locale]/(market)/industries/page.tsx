import type { Metadata } from "next";
import { cache } from "react";
import { IndustryPanel } from "@/components/catalogue/industry-panel";
import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { SitePage } from "@/components/layout/site-page";
import { listIndustries } from "@/lib/catalogue/list-industries";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

const load = cache(listIndustries);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = words(locale);
  const industries = await load(locale);
  const categories = industries.reduce((sum, industry) => sum + industry.categories.length, 0);
  return pageMetadata({
    locale,
    pathIn: paths.industries,
    title: `${t("browse.industries.metaTitle")} · ${t("common.site")}`,
    description: t("browse.industries.metaDescription", { industries: industries.length, categories }),
  });
}

export default async function IndustriesPage({ params }: Props) {
  const { locale } = await params;
  const industries = await load(locale);
  tagDocument("home");
  const t = words(locale);
  const steps = [{ name: t("common.nav.industries"), href: paths.industries(locale) }];
  return (
    <SitePage locale={locale} pathIn={paths.industries}>
      <JsonLd graph={[breadcrumbList(locale, steps)]} />
      <div className="page pt-4">
        <Breadcrumbs locale={locale} steps={steps} />
        <h1 className="mt-2 font-bold text-3xl">{t("common.nav.industries")}</h1>
        <p className="mt-1 max-w-[60ch] text-ink-2">{t("browse.industries.intro")}</p>
        <ul className="mt-6 grid gap-4 md:grid-cols-2">
          {industries.map((industry) => (
            <li key={industry.id}>
              <IndustryPanel locale={locale} industry={industry} />
            </li>
          ))}
        </ul>
      </div>
    </SitePage>
  );
}
