import type { ComponentProps } from "react";
import { confirmWords } from "@/components/accounts/confirm-words";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { BankForm } from "./bank-form.client";

/** Returns the texts of the form for bank details. */
export function bankFormWords(locale: Locale): ComponentProps<typeof BankForm>["words"] {
  const t = words(locale);
  return {
    beneficiary: t("proformas.bank.beneficiary"),
    bankName: t("proformas.bank.bankName"),
    accountNumber: t("proformas.bank.accountNumber"),
    swift: t("proformas.bank.swift"),
    bankAddress: t("proformas.bank.bankAddress"),
    currency: t("proformas.bank.currency"),
    numberHint: t("proformas.changeBankAccount.numberHint"),
    optional: t("proformas.changeBankAccount.optional"),
    ...confirmWords(locale),
    submit: t("proformas.changeBankAccount.submit"),
    saving: t("proformas.changeBankAccount.saving"),
    errors: t("errors.title"),
  };
}
