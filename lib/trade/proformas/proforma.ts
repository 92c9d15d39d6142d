import type { BankAccount, BankChange } from "./bank-account";
import type { ProformaContent } from "./content";

/** The reader of a copy: buyer and owners see full bank details, other members the last four digits. */
export type Audience = "buyer" | "owner" | "member";

/** A proforma for one audience. Times are ISO 8601. */
export type Proforma = {
  id: string;
  shopId: number;
  inquiryId: string;
  quoteId: string;
  number: string;
  issuedAt: string;
  cancelledAt: string | null;
  cancelReason: string | null;
  content: ProformaContent;
  bank: BankAccount;
  /** A later change of the shop's bank details, shown as a warning on the page and the PDF. */
  bankChange: BankChange | null;
  audience: Audience;
};
