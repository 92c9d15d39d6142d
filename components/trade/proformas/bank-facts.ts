import { type BankAccount, inGroups } from "@/lib/trade/proformas/bank-account";
import type { SheetFact } from "@/lib/trade/proformas/sheet-data";
import { plain, type Say } from "./bilingual-label";

/** Returns the shop's bank details, with the fields of a transfer form. */
export const bankFacts = (account: BankAccount, bilingual: Say): SheetFact[] => [
  { label: bilingual(({ t }) => t("proformas.bank.beneficiary")), value: plain(account.beneficiary) },
  { label: bilingual(({ t }) => t("proformas.bank.bankName")), value: plain(account.bankName) },
  { label: bilingual(({ t }) => t("proformas.bank.accountNumber")), value: plain(inGroups(account.accountNumber)) },
  { label: bilingual(({ t }) => t("proformas.bank.swift")), value: plain(account.swift) },
  ...(account.bankAddress
    ? [{ label: bilingual(({ t }) => t("proformas.bank.bankAddress")), value: plain(account.bankAddress) }]
    : []),
  { label: bilingual(({ t }) => t("proformas.bank.currency")), value: plain(account.currency) },
];
