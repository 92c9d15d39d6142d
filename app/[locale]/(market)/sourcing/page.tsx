import type { Metadata } from "next";
import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { SitePage } from "@/components/layout/site-page";
import { HowItWorks } from "@/components/trade/sourcing/how-it-works";
import { RequestForm } from "@/components/trade/sourcing/request-form.client";
import { requestFormWords } from "@/components/trade/sourcing/request-form-words";
import { Panel } from "@/components/ui/panel";
import { idOfHandle, toBase36 } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { oneLine } from "@/lib/http/plain-text";
import { likelyCountries } from "@/lib/i18n/countries";
import { currencyOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { formStamp } from "@/lib/rendering/form-stamp";
import { pageMetadata } from "@/lib/rendering/page-metadata";
import { listCategoryChoices } from "@/lib/trade/sourcing/list-category-choices";
import { sendSourcingRequestAction } from "./actions";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const pathIn = (locale: Locale) => paths.sourcing(locale);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = words(locale);
  const title = `${t("sourcing.nav")} · ${t("common.site")}`;
  return pageMetadata({ locale, pathIn, title, description: t("sourcing.lead") });
}

export default async function SourcingPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { category, q, qty } = await searchParams;
  const choices = await listCategoryChoices(locale);
  const t = words(locale);
  const steps = [{ name: t("sourcing.nav"), href: pathIn(locale) }];
  const chosen = typeof category === "string" ? idOfHandle(category) : undefined;
  return (
    <SitePage locale={locale} pathIn={pathIn}>
      <div className="page py-4 md:py-6">
        <JsonLd graph={[breadcrumbList(locale, steps)]} />
        <Breadcrumbs locale={locale} steps={steps} />
        <h1 className="mt-2 font-bold text-3xl">{t("sourcing.nav")}</h1>
        <p className="mt-1 max-w-prose text-ink-2">{t("sourcing.lead")}</p>
        <div className="mt-4 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <Panel className="md:p-6">
            <RequestForm
              action={sendSourcingRequestAction}
              locale={locale}
              stamp={formStamp()}
              given={{
                title: typeof q === "string" ? oneLine(q).slice(0, 120) : undefined,
                category: chosen === undefined ? undefined : toBase36(chosen),
                quantity: typeof qty === "string" ? oneLine(qty).slice(0, 12) : undefined,
              }}
              categories={choices.map(({ industry, categories }) => ({
                group: industry,
                options: categories.map(({ id, name }) => ({ value: toBase36(id), label: name })),
              }))}
              countries={likelyCountries(locale)}
              currency={currencyOf(locale)}
              words={requestFormWords(locale)}
            />
          </Panel>
          <HowItWorks locale={locale} />
        </div>
      </div>
    </SitePage>
  );
}
