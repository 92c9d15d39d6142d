import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { RateForm } from "@/components/market/console/rate-form.client";
import { RateHistory, RateTable } from "@/components/market/console/rate-table";
import { Panel } from "@/components/ui/panel";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listRates } from "@/lib/market/list-rates";
import { canRunMarket } from "@/lib/market/policy";
import { settableCurrencies } from "@/lib/market/rate-input";
import { setRateAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("marketData.rates.title") };
}

/** Shows the rates in use and who set them; leads set new ones. */
export default async function RatesPage({ params }: Props) {
  const { locale } = await params;
  const actor = await requireOperator(paths.operatorRates(locale));
  const { rates, changes } = await listRates(actor).catch(notFoundOnError);
  const t = words(locale);
  return (
    <>
      <PageHeader title={t("marketData.rates.title")} lead={t("marketData.rates.lead")} />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        <RateTable locale={locale} rates={rates} />
        <div className="grid grid-cols-1 gap-4">
          {canRunMarket(actor) ? (
            <Panel>
              <h2 className="mb-3 font-bold text-xl">{t("marketData.rates.set")}</h2>
              <RateForm
                action={setRateAction}
                locale={locale}
                currencies={[
                  { value: "", label: t("moderation.choose") },
                  ...settableCurrencies.map((value) => ({ value, label: value })),
                ]}
                words={{
                  submit: t("marketData.rates.submit"),
                  saving: t("marketData.saving"),
                  errors: t("errors.title"),
                  currency: t("marketData.rates.currency"),
                  perUsd: t("marketData.rates.perUsd"),
                  why: t("marketData.rates.why"),
                  whyHint: t("marketData.rates.whyHint"),
                  confirm: t("marketData.rates.confirmLabel", { rate: "{rate}" }),
                }}
              />
            </Panel>
          ) : (
            <p className="text-ink-2">{t("marketData.readOnly")}</p>
          )}
          <RateHistory locale={locale} changes={changes} />
        </div>
      </div>
    </>
  );
}
