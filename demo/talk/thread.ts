import type { InquiryStatus, QuoteStatus } from "../../db/schema";
import type { Incoterm } from "../../lib/core/incoterms";
import type { Locale, SomeTexts } from "../../lib/i18n/locale";
import type { Person } from "../cast/people";
import type { Design } from "../designs";
import { hour } from "../ids";

/** A version of the shop's quote in a thread. */
export type QuoteVersion = {
  status: QuoteStatus;
  /** Index of the message that announces it; a draft has none. */
  message?: number;
  /** Index of the message that decided it; one that expired has none. */
  decidedBy?: number;
  /** Factor of the listing's price for the quantity, 1 by default. */
  priceShare?: number;
  /** Unit price in the smallest unit of the listing's currency, if a message states it; overrides `priceShare`. */
  unitPrice?: number;
};

/** An inquiry with its messages and quotes. Shops write in Chinese. */
export type Thread = {
  quantity: number;
  buyer: { name: string; email: string; company?: string };
  /** ISO 3166-1 alpha-2. */
  country: string;
  locale: Locale;
  port?: string;
  incoterm?: Incoterm;
  /** Cents of a US dollar. */
  targetPrice?: number;
  wantsSample?: boolean;
  status: InquiryStatus;
  hoursAgo: number;
  /** `after` is the number of minutes since the message before. */
  messages: { side: "buyer" | "shop"; after: number; body: string }[];
  offers?: QuoteVersion[];
  /** The named place of the quotes' delivery term. */
  places?: SomeTexts;
};

/** A design of a shop with its listing id. */
export type ListedDesign = { design: Design; id: number };

/** Returns whether the design was on sale when the thread began. */
export const isOnSale = ({ design }: ListedDesign, { hoursAgo }: Pick<Thread, "hoursAgo">, now: Date): boolean =>
  design.status === "published" && (design.publishedAt?.getTime() ?? now.getTime()) < now.getTime() - hoursAgo * hour;

/** A shop that receives inquiries, with the ids of its members and listings. */
export type InquiryShop = {
  handle: string;
  id: number;
  userIds: Record<Person["role"], string | undefined>;
  designs: ListedDesign[];
};
