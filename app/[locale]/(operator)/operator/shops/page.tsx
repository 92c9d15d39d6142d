import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { FindForm } from "@/components/accounts/console/find-form";
import { OpenTransfers } from "@/components/offboarding/console/open-transfers";
import { ShopList } from "@/components/shops/console/shop-list";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import { oneLine } from "@/lib/http/plain-text";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listOpenTransfers } from "@/lib/offboarding/transfers/list-transfers";
import { searchShops } from "@/lib/shops/directory/search-shops";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ q?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("people.shops.title") };
}

/** Finds shops by name, booth or licence, also those that are not public. */
export default async function ShopsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { q } = await searchParams;
  const text = typeof q === "string" ? oneLine(q.slice(0, 120)) : "";
  const actor = await requireOperator(paths.operatorShops(locale, text));
  const shops = await searchShops(actor, text).catch(notFoundOnError);
  const transfers = await listOpenTransfers(actor);
  const t = words(locale);
  return (
    <>
      <PageHeader title={t("people.shops.title")} lead={t("people.shops.lead")} />
      {transfers.length > 0 && <OpenTransfers locale={locale} transfers={transfers} />}
      <FindForm
        action={paths.operatorShops(locale)}
        value={text}
        label={t("people.shops.searchLabel")}
        submit={t("people.search")}
      />
      {shops.length === 0 ? (
        <EmptyState title={t("people.shops.empty")} text={t("people.shops.emptyText")} />
      ) : (
        <ShopList locale={locale} shops={shops} />
      )}
    </>
  );
}
