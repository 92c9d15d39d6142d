import type { Metadata } from "next";
import { EmptyIllustration } from "@/components/layout/empty-illustration";
import { SearchForm } from "@/components/layout/search-form";
import { SitePage } from "@/components/layout/site-page";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { params: Promise<{ locale: Locale; code: string }> };

const kinds = {
  403: "forbidden",
  404: "notFound",
  410: "gone",
  413: "tooLarge",
  429: "tooMany",
  500: "broken",
  503: "busy",
} as const;

const kindOf = (code: string) => {
  if (code in kinds) return kinds[Number(code) as keyof typeof kinds];
  return code.startsWith("5") ? "broken" : "refused";
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  const t = words(locale);
  return { title: `${t(`common.status.${kindOf(code)}.title`)} · ${t("common.site")}`, robots: { index: false } };
}

/** Explains an HTTP status and links onwards. The document server returns it in place of a page that failed. */
export default async function StatusPage({ params }: Props) {
  const { locale, code } = await params;
  const t = words(locale);
  const kind = kindOf(code);
  const links = [
    [paths.home(locale), t("common.status.retry")],
    [paths.industries(locale), t("common.nav.industries")],
    [paths.newDesigns(locale), t("common.nav.newThisWeek")],
  ] as const;
  return (
    <SitePage locale={locale} pathIn={paths.home}>
      <div className="page grid items-center gap-x-12 gap-y-8 py-10 md:py-16 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="grid justify-items-start gap-6">
          <div>
            <h1 className="font-bold text-3xl md:text-4xl">{t(`common.status.${kind}.title`)}</h1>
            <p className="mt-3 max-w-[56ch] text-ink-2 text-lg">{t(`common.status.${kind}.text`)}</p>
          </div>
          <SearchForm locale={locale} look="large" />
          <p className="flex flex-wrap gap-x-6">
            {links.map(([href, label]) => (
              <a key={href} href={href} className="inline-flex min-h-11 items-center font-semibold underline">
                {label}
              </a>
            ))}
          </p>
        </div>
        <EmptyIllustration
          text={code.replace(/\D/g, "").slice(0, 3)}
          className="row-start-1 w-full max-w-96 lg:col-start-2"
        />
      </div>
    </SitePage>
  );
}
