import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FairDocument } from "@/components/fairs/fair-document";
import { fairDescription } from "@/components/fairs/fair-graph";
import { formatDays } from "@/components/fairs/format-fair";
import { pictureKeysOf } from "@/components/fairs/picture-keys";
import { SitePage } from "@/components/layout/site-page";
import { findPublicFair } from "@/lib/fairs/find-public-fair";
import { paths } from "@/lib/http/paths";
import { readCurrency } from "@/lib/http/read-currency";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { tagDocument } from "@/lib/rendering/document";
import { oncePerRender } from "@/lib/rendering/once-per-render";
import { pageMetadata } from "@/lib/rendering/page-metadata";

type Props = {
  params: Promise<{ locale: Locale; fair: string }>;
  searchParams: Promise<{ currency?: string | string[] }>;
};

const load = oncePerRender((slug: string, locale: Locale) => findPublicFair(slug, locale));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, fair: slug } = await params;
  const found = await load(slug, locale);
  if (!found) return { robots: { index: false } };
  const { fair } = found;
  return pageMetadata({
    locale,
    pathIn: (each) => paths.fair(each, fair),
    title: words(locale)("fairs.page.metaTitle", {
      fair: textIn(fair.names, locale),
      dates: formatDays(locale, fair),
    }),
    description: fairDescription(locale, found),
    pictureKey: pictureKeysOf(found)[0],
  });
}

export default async function FairPage({ params, searchParams }: Props) {
  const { locale, fair: slug } = await params;
  const currency = readCurrency(locale, (await searchParams).currency);
  const [found, rates] = await Promise.all([load(slug, locale), getShownRates(locale, currency)]);
  if (!found) {
    tagDocument("fairs");
    notFound();
  }
  const { fair, stands, cards } = found;
  tagDocument(
    `fair:${fair.id}`,
    "rates",
    ...stands.map(({ shopId }) => `shop:${shopId}` as const),
    ...cards.map(({ id }) => `listing:${id}` as const),
  );
  return (
    <SitePage locale={locale} pathIn={(each) => paths.fair(each, fair)} rates={rates}>
      <FairDocument locale={locale} found={found} rates={rates} now={new Date()} />
    </SitePage>
  );
}
