import type { InquiryStatus } from "../db/schema";
import { slugsFor } from "../lib/catalogue/slugs";
import type { Locale } from "../lib/locale";
import { paths } from "../lib/paths";
import type { Person } from "./cast/people";
import type { Design } from "./designs";
import { before, hour, minute } from "./ids";
import { chanceOf } from "./random";
import type { Rows } from "./rows";
import { readWords } from "./words";

/** A shop that can be asked: its people and its designs with their ids. */
export type InquiryShop = {
  handle: string;
  id: number;
  userIds: Record<Person["role"], string | undefined>;
  designs: { design: Design; id: number }[];
};

/** A conversation as it is told. Shops answer in Chinese. */
type Thread = {
  /** Handle of the shop; without it any shop of the industry. */
  shop?: string;
  /** Id of the industry. */
  industry?: number;
  /** Keys of the story designs asked about; without it one published design of the shop. */
  designs?: string[];
  quantity: number;
  buyer: { name: string; email: string; company?: string };
  country: string;
  locale: Locale;
  port?: string;
  incoterm?: "EXW" | "FCA" | "FOB" | "CFR" | "CIF" | "DAP" | "DDP";
  targetPrice?: number;
  wantsSample?: boolean;
  status: InquiryStatus;
  hoursAgo: number;
  /** Who wrote what, so many minutes after the one before. */
  messages: { side: "buyer" | "shop"; after: number; body: string }[];
};

const threads = readWords("threads") as Thread[];

/** Writes every conversation, with the events that go with it, already dealt with. */
export function addInquiries(rows: Rows, shops: InquiryShop[], { seed, now }: { seed: string; now: Date }): void {
  threads.forEach((thread, index) => {
    const chance = chanceOf(seed, "inquiry", index);
    const candidates = shops.filter(({ handle, designs }) =>
      thread.shop ? handle === thread.shop : designs.some(({ design }) => isAsked(design, thread)),
    );
    const shop = chance.pick(candidates);
    const asked = thread.designs
      ? thread.designs.map((key) => shop.designs.find(({ design }) => "key" in design && design.key === key))
      : [chance.pick(shop.designs.filter(({ design }) => isAsked(design, thread)))];
    const lines = asked.filter((line) => line !== undefined);
    addThread(rows, thread, shop, lines, { at: before(now, thread.hoursAgo * hour), index, uuid: chance.uuid });
  });
}

const isAsked = (design: Design, { industry }: Thread): boolean =>
  design.status === "published" &&
  (industry === undefined || Math.floor(design.category.id / 100) === industry) &&
  !("key" in design);

function addThread(
  rows: Rows,
  thread: Thread,
  shop: InquiryShop,
  asked: InquiryShop["designs"],
  { at, index, uuid }: { at: Date; index: number; uuid: (at: Date) => string },
): void {
  const { buyer, country, locale, status, quantity, port, incoterm, targetPrice, wantsSample, messages } = thread;
  const id = uuid(at);
  const shopId = shop.id;
  const buyerId = rows.users.find(({ email }) => email === buyer.email)?.id;
  let moment = at.getTime();
  const written = messages.map(({ after, side, body }) => {
    moment += after * minute;
    return { side, body, createdAt: new Date(moment) };
  });
  const firstReply = written.find(({ side }) => side === "shop")?.createdAt;
  const seenAt = firstReply
    ? new Date((firstReply.getTime() + at.getTime()) / 2)
    : new Date(at.getTime() + 20 * minute);
  const [first] = asked;
  rows.inquiries.push({
    id,
    reference: referenceOf(index),
    shopId,
    buyerId,
    buyerName: buyer.name,
    buyerEmail: buyer.email,
    buyerCompany: buyer.company,
    country,
    locale,
    port,
    incoterm,
    targetPrice,
    targetCurrency: targetPrice === undefined ? undefined : "USD",
    wantsSample: wantsSample ?? false,
    status,
    source: first
      ? { page: "listing", path: paths.listing(locale, { id: first.id, slug: slugOf(first.design, locale) }) }
      : { page: "shop", path: paths.shop(locale, shop) },
    createdAt: at,
    seenAt: status === "sent" ? null : seenAt,
    firstReplyAt: firstReply,
    lastMessageAt: written.at(-1)?.createdAt ?? at,
  });
  asked.forEach((line, position) => {
    rows.inquiryLines.push({ inquiryId: id, shopId, listingId: line.id, quantity, position: position + 1 });
  });
  rows.events.push({ name: "inquiry.sent", shopId, data: { shopId, inquiryId: id }, createdAt: at, dispatchedAt: at });
  written.forEach((message, position) => {
    const messageId = uuid(message.createdAt);
    const userId = message.side === "shop" ? (shop.userIds.assistant ?? shop.userIds.owner) : buyerId;
    rows.messages.push({
      ...message,
      id: messageId,
      inquiryId: id,
      shopId,
      userId,
      locale: message.side === "shop" ? "zh" : locale,
    });
    if (position === 0) return;
    const data = { shopId, inquiryId: id, messageId, side: message.side };
    rows.events.push({
      name: "message.sent",
      userId,
      shopId,
      data,
      createdAt: message.createdAt,
      dispatchedAt: message.createdAt,
    });
  });
}

const slugOf = ({ titles, category }: Design, locale: Locale): string =>
  slugsFor(titles, category.names.en)[locale] ?? category.slug;

const letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
/** RD-7K2M: four letters that cannot be misheard, a different one for every thread. */
function referenceOf(index: number): string {
  let number = (index * 54_323 + 7_919) % letters.length ** 4;
  let code = "";
  for (let position = 0; position < 4; position++) {
    code += letters.charAt(number % letters.length);
    number = Math.floor(number / letters.length);
  }
  return `RD-${code}`;
}
