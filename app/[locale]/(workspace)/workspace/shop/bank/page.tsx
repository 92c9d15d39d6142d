import type { Metadata } from "next";
import { requireShop, sessionToken } from "@/app/_lib/session";
import { BankForm } from "@/components/trade/proformas/bank-form.client";
import { bankFormWords } from "@/components/trade/proformas/bank-form-words";
import { BankPanels } from "@/components/trade/proformas/bank-panels";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { getRequiredProof } from "@/lib/accounts/confirm-person";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getBankDetails } from "@/lib/trade/proformas/get-bank-details";
import { canChangeBankAccount } from "@/lib/trade/proformas/policy";
import { cancelBankChangeAction, changeBankAccountAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("proformas.changeBankAccount.title") };
}

export default async function BankPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceBank(locale));
  const [details, requiredProof] = await Promise.all([
    getBankDetails(actor, shopId),
    getRequiredProof(actor, await sessionToken()),
  ]);
  const t = words(locale);
  const mayChange = canChangeBankAccount(actor, { shopId });
  const isEmpty = !details.current && !details.pending;
  return (
    <>
      <PageHeader
        title={t("proformas.changeBankAccount.title")}
        lead={t("proformas.changeBankAccount.lead")}
        back={{ href: paths.workspaceShop(locale), label: t("shops.editShop.title") }}
      />
      <div className="grid max-w-2xl gap-5">
        {isEmpty && (
          <EmptyState
            title={t("proformas.changeBankAccount.emptyTitle")}
            text={t("proformas.changeBankAccount.emptyText")}
          />
        )}
        <BankPanels details={details} reader={locale} mayChange={mayChange} cancel={cancelBankChangeAction} />
        {mayChange && !details.pending && (
          <Panel className="grid gap-4">
            <h2 className="font-semibold text-lg">
              {t(isEmpty ? "proformas.changeBankAccount.add" : "proformas.changeBankAccount.change")}
            </h2>
            {!isEmpty && <p className="text-ink-2">{t("proformas.changeBankAccount.wait")}</p>}
            <BankForm
              action={changeBankAccountAction}
              locale={locale}
              requiredProof={requiredProof}
              words={bankFormWords(locale)}
            />
          </Panel>
        )}
        {!mayChange && <p className="text-ink-2">{t("proformas.changeBankAccount.readOnly")}</p>}
      </div>
    </>
  );
}
