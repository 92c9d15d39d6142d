import type { Metadata } from "next";
import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { SitePage } from "@/components/layout/site-page";
import { OpenShopForm } from "@/components/shops/open-shop-form.client";
import { openShopWords } from "@/components/shops/open-shop-words";
import { WhatHappensNext } from "@/components/shops/what-happens-next";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listDistricts } from "@/lib/market/list-districts";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";
import { openShopAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = words(locale);
  const title = `${t("join.metaTitle")} · ${t("common.site")}`;
  return pageMetadata({ locale, pathIn: paths.openShop, title, description: t("join.description") });
}

export default async function OpenShopPage({ params }: Props) {
  const { locale } = await params;
  const districts = await listDistricts();
  for (const { code } of districts) tagDocument(`market:${code}`);
  const t = words(locale);
  const steps = [{ name: t("join.title"), href: paths.openShop(locale) }];
  const floors = districts.flatMap((district) => district.floors.map(({ floor }) => floor));
  return (
    <SitePage locale={locale} pathIn={paths.openShop}>
      <div className="page py-4 md:py-6">
        <JsonLd graph={[breadcrumbList(locale, steps)]} />
        <Breadcrumbs locale={locale} steps={steps} />
        <h1 className="mt-2 font-bold text-3xl">{t("join.title")}</h1>
        <p className="mt-1 max-w-prose text-ink-2">{t("join.lead")}</p>
        <p className="mt-1 text-ink-2">
          {t("join.haveAccount")}{" "}
          <a
            href={paths.signIn(locale, paths.workspaceOpenShop(locale))}
            className="inline-flex min-h-11 items-center font-semibold underline"
          >
            {t("join.signInFirst")}
          </a>
        </p>
        <div className="mt-4 grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <OpenShopForm
            action={openShopAction}
            locale={locale}
            districts={districts.map(({ code, names }) => ({ code, name: textIn(names, locale) }))}
            floors={[...new Set(floors)].sort()}
            createsAccount
            words={openShopWords(locale)}
          />
          <WhatHappensNext locale={locale} />
        </div>
      </div>
    </SitePage>
  );
}
