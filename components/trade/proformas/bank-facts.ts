import { type BankAccount, groupDigits } from "@/lib/trade/proformas/bank-account";
import type { SheetFact } from "@/lib/trade/proformas/sheet-data";
import { type RenderBilingual, untranslated } from "./bilingual-renderer";

/** Returns the shop's bank details, with the fields of a transfer form. */
export const bankFacts = (account: BankAccount, bilingual: RenderBilingual): SheetFact[] => [
  { label: bilingual(({ t }) => t("proformas.bank.beneficiary")), value: untranslated(account.beneficiary) },
  { label: bilingual(({ t }) => t("proformas.bank.bankName")), value: untranslated(account.bankName) },
  {
    label: bilingual(({ t }) => t("proformas.bank.accountNumber")),
    value: untranslated(groupDigits(account.accountNumber)),
  },
  { label: bilingual(({ t }) => t("proformas.bank.swift")), value: untranslated(account.swift) },
  ...(account.bankAddress
    ? [{ label: bilingual(({ t }) => t("proformas.bank.bankAddress")), value: untranslated(account.bankAddress) }]
    : []),
  { label: bilingual(({ t }) => t("proformas.bank.currency")), value: untranslated(account.currency) },
];
