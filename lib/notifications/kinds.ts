import type { DesignNewsKind, MailKind, NewsKind } from "@/db/schema/accounts/persons";

export type { DesignNewsKind, MailKind, NewsKind } from "@/db/schema/accounts/persons";

/** Mails that may be switched off; sign-in links, private links and what concerns security may not. */
export const mailKinds = ["inquiries", "answers", "quotes", "searches", "figures"] as const satisfies MailKind[];

const forMembers = [
  "inquiry",
  "buyer_wrote",
  "sourcing_invited",
  "quote_answered",
  "quote_to_approve",
  "proforma_issued",
  "sourcing_chosen",
  "sourcing_not_chosen",
] as const satisfies NewsKind[];
const forBuyers = [
  "shop_wrote",
  "quote_sent",
  "sourcing_quoted",
  "sourcing_closed",
  "proforma_sent",
] as const satisfies NewsKind[];

/** In the order a digest tells them. */
export const newsKinds: readonly NewsKind[] = [...forMembers, ...forBuyers];

/** Whether a buyer is told this, and not the members of a shop. */
export const isForBuyer = (kind: NewsKind | DesignNewsKind): boolean => forBuyers.some((each) => each === kind);

/** Which switch a piece of news belongs to. */
export const mailKindOf: Record<NewsKind, MailKind> = {
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

/** The most mails about news an address gets in an hour; the rest waits and is told together. */
export const mostMails = 10;
/** The same of an address that nobody has confirmed, whatever the mails are about. */
export const mostUnconfirmed = 3;
export const hourSeconds = 3_600;
