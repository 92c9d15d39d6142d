import type { Metadata } from "next";
import { cache } from "react";
import { EmptyList } from "@/components/catalogue/empty-list";
import { FairList } from "@/components/fairs/fair-list";
import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { SitePage } from "@/components/layout/site-page";
import { phaseOf } from "@/lib/fairs/fair";
import { listPublicFairs } from "@/lib/fairs/list-public-fairs";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

const load = cache(() => listPublicFairs());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = words(locale);
  const fairs = await load();
  return pageMetadata({
    locale,
    pathIn: paths.fairs,
    title: t("fairs.list.metaTitle", { site: t("common.site") }),
    description: t("fairs.list.metaDescription"),
    isIndexed: fairs.length > 0,
    pictureKey: fairs[0]?.fair.pictureKey ?? fairs[0]?.pictureKeys[0],
  });
}

export default async function FairsPage({ params }: Props) {
  const { locale } = await params;
  const fairs = await load();
  tagDocument("fairs");
  const t = words(locale);
  const now = new Date();
  const inPhase = (...phases: string[]) => fairs.filter(({ fair }) => phases.includes(phaseOf(fair, now).phase));
  const steps = [{ name: t("fairs.nav"), href: paths.fairs(locale) }];
  return (
    <SitePage locale={locale} pathIn={paths.fairs}>
      <JsonLd graph={[breadcrumbList(locale, steps)]} />
      <div className="page pt-4 pb-12">
        <Breadcrumbs locale={locale} steps={steps} />
        <h1 className="mt-2 font-bold text-3xl">{t("fairs.list.title")}</h1>
        <p className="mt-1 mb-6 max-w-prose text-ink-2">{t("fairs.list.intro")}</p>
        {fairs.length > 0 ? (
          <div className="grid grid-cols-1 gap-9">
            <FairList locale={locale} title={t("fairs.list.running")} fairs={inPhase("running")} now={now} />
            <FairList locale={locale} title={t("fairs.list.coming")} fairs={inPhase("before", "cancelled")} now={now} />
            <FairList locale={locale} title={t("fairs.list.past")} fairs={inPhase("over")} now={now} />
          </div>
        ) : (
          <EmptyList title={t("fairs.list.empty")} next={t("fairs.list.emptyNext")}>
            <a href={paths.newDesigns(locale)} className="inline-flex min-h-11 items-center font-semibold underline">
              {t("common.nav.newThisWeek")}
            </a>
          </EmptyList>
        )}
      </div>
    </SitePage>
  );
}
