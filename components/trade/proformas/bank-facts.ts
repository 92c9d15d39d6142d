import { type BankAccount, inGroups } from "@/lib/trade/proformas/bank-account";
import type { SheetFact } from "@/lib/trade/proformas/sheet-data";
import { plain, type Say } from "./bilingual-label";

/** Where the shop is paid, as a transfer form asks for it. */
export const bankFacts = (account: BankAccount, say: Say): SheetFact[] => [
  { label: say(({ t }) => t("proformas.bank.beneficiary")), value: plain(account.beneficiary) },
  { label: say(({ t }) => t("proformas.bank.bankName")), value: plain(account.bankName) },
  { label: say(({ t }) => t("proformas.bank.accountNumber")), value: plain(inGroups(account.accountNumber)) },
  { label: say(({ t }) => t("proformas.bank.swift")), value: plain(account.swift) },
  ...(account.bankAddress
    ? [{ label: say(({ t }) => t("proformas.bank.bankAddress")), value: plain(account.bankAddress) }]
    : []),
  { label: say(({ t }) => t("proformas.bank.currency")), value: plain(account.currency) },
];
