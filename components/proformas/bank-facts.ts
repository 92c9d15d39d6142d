import { type BankAccount, inGroups } from "@/lib/proformas/bank-account";
import type { SheetFact } from "@/lib/proformas/sheet";
import { plain, type Say } from "./said";

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
