import type { Metadata } from "next";
import { requireActor } from "@/app/_lib/session";
import { OpenShopForm } from "@/components/shops/open-shop-form.client";
import { openShopWords } from "@/components/shops/open-shop-words";
import { WhatHappensNext } from "@/components/shops/what-happens-next";
import { PageHeader } from "@/components/workspace/page-header";
import { getOwnAccount } from "@/lib/accounts/get-own-account";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listDistricts } from "@/lib/market/list-districts";
import { openFurtherShopAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("join.title") };
}

export default async function OpenFurtherShopPage({ params }: Props) {
  const { locale } = await params;
  const actor = await requireActor(paths.workspaceOpenShop(locale));
  const [account, districts] = await Promise.all([getOwnAccount(actor), listDistricts()]);
  const t = words(locale);
  const floors = districts.flatMap((district) => district.floors.map(({ floor }) => floor));
  return (
    <>
      <PageHeader title={t("join.title")} lead={t("join.as", { name: account.name })} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <OpenShopForm
          action={openFurtherShopAction}
          locale={locale}
          districts={districts.map(({ code, names }) => ({ code, name: textIn(names, locale) }))}
          floors={[...new Set(floors)].sort()}
          createsAccount={false}
          words={openShopWords(locale)}
        />
        <WhatHappensNext locale={locale} />
      </div>
    </>
  );
}
