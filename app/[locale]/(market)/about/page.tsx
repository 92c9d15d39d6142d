import type { Metadata } from "next";
import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { Logo } from "@/components/layout/logo";
import { SitePage } from "@/components/layout/site-page";
import { Panel } from "@/components/ui/panel";
import { findTranslationProvider } from "@/lib/core/translation-provider";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getRates } from "@/lib/market/get-rates";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = words(locale);
  const [title, description] = [t("about.metaTitle"), t("about.metaDescription")];
  return pageMetadata({ locale, pathIn: paths.about, title, description });
}

export default async function AboutPage({ params }: Props) {
  const { locale } = await params;
  const { asOf } = await getRates();
  tagDocument("rates");
  const t = words(locale);
  const provider = findTranslationProvider()?.name;
  const steps = [{ name: t("about.title"), href: paths.about(locale) }];
  const sections = [
    [t("about.buyers.title"), t("about.buyers.text"), paths.industries(locale), t("common.nav.industries")],
    [t("about.shops.title"), t("about.shops.text"), paths.openShop(locale), t("common.nav.openShop")],
    [
      t("about.languages.title"),
      provider ? t("about.languages.text", { provider }) : t("about.languages.textWithoutProvider"),
    ],
    [t("about.numbers.title"), t("about.numbers.text")],
    [t("about.prices.title"), t("about.prices.text", { date: formats(locale).day(asOf, "long") })],
  ] as const;
  return (
    <SitePage locale={locale} pathIn={paths.about}>
      <JsonLd graph={[breadcrumbList(locale, steps)]} />
      <div className="page pt-4">
        <Breadcrumbs locale={locale} steps={steps} />
        <div className="mt-2 grid items-center gap-x-12 gap-y-4 md:grid-cols-[minmax(0,1fr)_18rem]">
          <div>
            <h1 className="font-bold text-3xl md:text-4xl">{t("about.title")}</h1>
            <p className="mt-3 max-w-[64ch] text-ink-2 text-lg">{t("about.intro")}</p>
          </div>
          <Logo className="row-start-1 size-24 md:col-start-2 md:size-56" />
        </div>
        <div className="mt-8 grid gap-4 md:grid-cols-2">
          {sections.map(([title, text, href, label]) => (
            <Panel key={title}>
              <h2 className="font-bold text-lg">{title}</h2>
              <p className="mt-1.5 max-w-[60ch] text-ink-2">{text}</p>
              {href && (
                <a href={href} className="mt-2 inline-flex min-h-11 items-center font-semibold underline">
                  {label}
                </a>
              )}
            </Panel>
          ))}
        </div>
      </div>
    </SitePage>
  );
}
