import type { EmailKind, ListingNoticeKind, NoticeKind, ShopNoticeKind } from "@/db/schema/accounts/persons";

export type { EmailKind, ListingNoticeKind, NoticeKind, ShopNoticeKind } from "@/db/schema/accounts/persons";

/** Kinds of email that can be switched off; sign-in links, private links and security emails cannot. */
export const emailKinds = ["inquiries", "answers", "quotes", "searches", "figures"] as const satisfies EmailKind[];

const forMembers = [
  "inquiry",
  "buyer_wrote",
  "sourcing_invited",
  "quote_answered",
  "quote_to_approve",
  "proforma_issued",
  "sourcing_chosen",
  "sourcing_not_chosen",
] as const satisfies NoticeKind[];
const forBuyers = [
  "shop_wrote",
  "quote_sent",
  "sourcing_quoted",
  "sourcing_closed",
  "proforma_sent",
] as const satisfies NoticeKind[];

/** All kinds in the order of a digest. */
export const noticeKinds: readonly NoticeKind[] = [...forMembers, ...forBuyers];

/** Returns true if the notice is for a buyer, not for members of a shop. */
export const isForBuyer = (kind: NoticeKind | ListingNoticeKind | ShopNoticeKind): boolean =>
  forBuyers.some((each) => each === kind);

/** The kind of email of each notice, by which it is switched off. */
export const emailKindOf: Record<NoticeKind, EmailKind> = {
  inquiry: "inquiries",
  buyer_wrote: "inquiries",
  sourcing_invited: "inquiries",
  shop_wrote: "answers",
  quote_sent: "quotes",
  quote_answered: "quotes",
  quote_to_approve: "quotes",
  proforma_issued: "quotes",
  proforma_sent: "quotes",
  sourcing_chosen: "quotes",
  sourcing_not_chosen: "quotes",
  sourcing_quoted: "quotes",
  sourcing_closed: "quotes",
};

/** Maximum emails about notices to an address an hour; the rest is sent as a digest. */
export const maxEmailsPerHour = 10;
/** Maximum emails of all kinds to an unconfirmed address an hour. */
export const maxUnconfirmedPerHour = 3;
export const hourSeconds = 3_600;
