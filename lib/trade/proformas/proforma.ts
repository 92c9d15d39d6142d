import type { BankAccount, BankChange } from "./bank-account";
import type { ProformaContent } from "./content";

/** Who holds a copy: the buyer and the owners read the whole bank details, other members the last four digits. */
export type Audience = "buyer" | "owner" | "member";

/** A proforma as one reader sees it. Times are ISO 8601. */
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
  /** Said on page and paper when the shop changed its bank details afterwards. */
  bankChange: BankChange | null;
  audience: Audience;
};
