import type { InquiryStatus, QuoteStatus } from "../../db/schema";
import type { Incoterm } from "../../lib/core/incoterms";
import type { Locale, SomeTexts } from "../../lib/i18n/locale";
import type { Person } from "../cast/people";
import type { Design } from "../designs";
import { hour } from "../ids";

/** A version of the shop's offer inside a conversation. */
export type Offer = {
  status: QuoteStatus;
  /** Index of the message it came with; a draft has not gone out. */
  message?: number;
  /** Index of the message that decided it; one that time decided has none. */
  decidedBy?: number;
  /** Against the price of the listing for the quantity; 1 when not told. */
  priceShare?: number;
  /** The price itself, in the smallest unit of the listing's currency, where a message names it. */
  unitPrice?: number;
};

/** A conversation as it is told. Shops answer in Chinese. */
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
  /** Who wrote what, so many minutes after the one before. */
  messages: { side: "buyer" | "shop"; after: number; body: string }[];
  offers?: Offer[];
  /** The named place of the offers' delivery term. */
  places?: SomeTexts;
};

/** A design of a shop that can be asked about. */
export type Asked = { design: Design; id: number };

/** Whether the design was on sale when the conversation began. */
export const isOnSale = ({ design }: Asked, { hoursAgo }: Pick<Thread, "hoursAgo">, now: Date): boolean =>
  design.status === "published" && (design.publishedAt?.getTime() ?? now.getTime()) < now.getTime() - hoursAgo * hour;

/** A shop that gets inquiries: its members and its listings with their ids. */
export type InquiryShop = {
  handle: string;
  id: number;
  userIds: Record<Person["role"], string | undefined>;
  designs: Asked[];
};
