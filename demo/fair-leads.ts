import { paths } from "../lib/http/paths";
import { textIn } from "../lib/i18n/locale";
import { words } from "../lib/i18n/messages";
import { guestToken, tokenHash } from "../lib/inquiries/guest-token";
import { leadTexts } from "./fair-lead-texts";
import { before, minute } from "./ids";
import { chanceOf } from "./random";
import type { Rows } from "./rows";

type Stand = { fairId: number; shopId: number; place: string };
type LeadText = (typeof leadTexts)[number];

/** Adds the visitors that a shop met at its stand: an inquiry for each with an address, answered or not. */
export function addLeads(rows: Rows, stand: Stand, now: Date): void {
  const fair = rows.fairs.find(({ id }) => id === stand.fairId);
  const shown = rows.fairDesigns.filter(({ fairId, shopId }) => fairId === stand.fairId && shopId === stand.shopId);
  const userId = rows.shopMembers.find(({ shopId }) => shopId === stand.shopId)?.userId;
  if (!fair) return;
  leadTexts.forEach((text, index) => {
    const takenAt = before(now, text.minutesAgo * minute);
    const chance = chanceOf("lead", stand.shopId, index);
    const listingIds = text.looked.flatMap((position) => shown[position]?.listingId ?? []);
    const inquiryId = text.email
      ? addInquiryOfLead(rows, { text, stand, fair, listingIds, takenAt, userId }, chance, index)
      : null;
    const { name, email, country, locale, note } = text;
    rows.fairLeads.push({
      ...{ name, email, country, locale, note, listingIds, userId, inquiryId, takenAt },
      id: chance.uuid(takenAt),
      fairId: stand.fairId,
      shopId: stand.shopId,
      mayMail: email ? "yes" : "no",
      createdAt: takenAt,
    });
  });
}

type OfLead = {
  text: LeadText;
  stand: Stand;
  fair: Rows["fairs"][number];
  listingIds: number[];
  takenAt: Date;
  userId: string | undefined;
};

/** Adds the inquiry of a lead as insertInquiryOfLead() of lib/fairs does, with the shop's reply if there is one. */
function addInquiryOfLead(
  rows: Rows,
  { text, stand, fair, listingIds, takenAt, userId }: OfLead,
  chance: ReturnType<typeof chanceOf>,
  index: number,
): string {
  const id = chance.uuid(takenAt);
  const { shopId } = stand;
  const { locale, reply, after = 0 } = text;
  const repliedAt = reply ? new Date(takenAt.getTime() + after * minute) : null;
  rows.inquiries.push({
    id,
    reference: `RD-FA${String(1001 + index)}`,
    shopId,
    buyerName: text.name ?? "",
    buyerEmail: text.email ?? "",
    country: text.country ?? "ZZ",
    locale,
    status: reply ? "replied" : "sent",
    wantsSample: false,
    source: { page: "fair", path: paths.fair(locale, fair), exhibition: fair.slug },
    createdAt: takenAt,
    seenAt: repliedAt,
    firstReplyAt: repliedAt,
    lastMessageAt: repliedAt ?? takenAt,
  });
  listingIds.forEach((listingId, position) => {
    const quantity = rows.priceTiers.find((tier) => tier.listingId === listingId)?.fromQuantity ?? 1;
    rows.inquiryLines.push({ inquiryId: id, shopId, listingId, quantity, position: position + 1 });
  });
  rows.inquiryLinks.push({ tokenHash: tokenHash(guestToken(id)), inquiryId: id, shopId, createdAt: takenAt });
  const body = words(locale)("fairs.lead.opening", { stand: stand.place, fair: textIn(fair.names, locale) });
  const of = { inquiryId: id, shopId };
  rows.messages.push({ ...of, id: chance.uuid(takenAt), side: "buyer", body, locale, createdAt: takenAt });
  if (reply && repliedAt)
    rows.messages.push({
      ...of,
      id: chance.uuid(repliedAt),
      side: "shop",
      userId,
      body: reply,
      locale: "zh",
      createdAt: repliedAt,
    });
  return id;
}
