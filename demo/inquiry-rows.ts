import type { InquirySource } from "../db/schema";
import { slugsFor } from "../lib/catalogue/slugs";
import { paths } from "../lib/http/paths";
import type { Locale } from "../lib/i18n/locale";
import { guestToken, tokenHash } from "../lib/inquiries/guest-token";
import type { Design } from "./designs";
import { before, hour, minute } from "./ids";
import { addQuotes } from "./quote-rows";
import { type Chance, chanceOf } from "./random";
import type { Rows } from "./rows";
import type { Asked, InquiryShop, Thread } from "./talk/thread";

/** Writes one conversation: the inquiry with its lines, the messages, the offers, and what happened as events. */
export function addThread(
  rows: Rows,
  thread: Thread,
  shop: InquiryShop,
  asked: readonly Asked[],
  { number, now, chance }: { number: number; now: Date; chance: Chance },
): void {
  const at = before(now, thread.hoursAgo * hour);
  const id = chance.uuid(at);
  const buyerId = rows.users.find(({ email }) => email === thread.buyer.email)?.id;
  const written = momentsOf(thread, at);
  const answeredAt = written.find(({ side }) => side === "shop")?.createdAt;
  rows.inquiries.push({
    ...wishesOf(thread),
    id,
    reference: referenceOf(number),
    shopId: shop.id,
    buyerId,
    source: sourceOf(rows, thread, shop, asked, { number, chance }),
    createdAt: at,
    seenAt: seenAtOf(thread, at, answeredAt),
    firstReplyAt: answeredAt,
    lastMessageAt: written.at(-1)?.createdAt ?? at,
  });
  rows.inquiryLinks.push({ tokenHash: tokenHash(guestToken(id)), inquiryId: id, shopId: shop.id, createdAt: at });
  asked.forEach(({ id: listingId }, index) => {
    const line = { inquiryId: id, shopId: shop.id, listingId, quantity: thread.quantity };
    rows.inquiryLines.push({ ...line, position: index + 1 });
  });
  const sent = { shopId: shop.id, inquiryId: id };
  rows.events.push({ name: "inquiry.sent", shopId: shop.id, data: sent, createdAt: at, dispatchedAt: at });
  const people = { buyer: buyerId, shop: shop.userIds.assistant ?? shop.userIds.owner };
  addMessages(rows, { ...sent, written, people, locale: thread.locale }, chance);
  addQuotes(
    rows,
    thread,
    { inquiryId: id, shop, asked, written: written.map(({ createdAt }) => createdAt), now },
    chance,
  );
}

type Written = { side: "buyer" | "shop"; body: string; createdAt: Date };

function momentsOf({ messages }: Thread, at: Date): Written[] {
  let moment = at.getTime();
  return messages.map(({ after, side, body }) => {
    moment += after * minute;
    return { side, body, createdAt: new Date(moment) };
  });
}

function wishesOf({ buyer, targetPrice, wantsSample, ...thread }: Thread) {
  const { country, locale, port, incoterm, status } = thread;
  return {
    ...{ country, locale, port, incoterm, status, targetPrice },
    buyerName: buyer.name,
    buyerEmail: buyer.email,
    buyerCompany: buyer.company,
    targetCurrency: targetPrice === undefined ? undefined : "USD",
    wantsSample: wantsSample ?? false,
  };
}

/** As visitors come: most by a search engine. */
const ways = [
  "engine",
  "engine",
  "engine",
  "engine",
  "search",
  "search",
  "market",
  "market",
  "direct",
  "shared",
] as const;

/** Where the buyer was: an inquiry list, a clip of the design when it has one, the design, or the shop. */
function sourceOf(
  rows: Rows,
  { locale }: Thread,
  shop: InquiryShop,
  [first, second]: readonly Asked[],
  { number, chance }: { number: number; chance: Chance },
): InquirySource {
  if (second) return { page: "list", path: paths.inquiryList(locale) };
  const way = chanceOf("way", number).pick(ways);
  if (!first) return { page: "shop", path: paths.shop(locale, shop), way };
  const clip = rows.videos.find(({ listingId }) => listingId === first.id);
  if (!clip?.id || chance.oneIn(2))
    return { page: "listing", path: paths.listing(locale, { id: first.id, slug: slugOf(first.design, locale) }), way };
  const slug = slugsFor(clip.titles, first.design.category.names.en)[locale] ?? first.design.category.slug;
  return {
    page: "video",
    path: paths.video(locale, { id: clip.id, slug }),
    videoId: clip.id,
    second: chance.whole(1, Math.floor(clip.milliseconds / 1000)),
  };
}

function seenAtOf({ status }: Thread, at: Date, answeredAt: Date | undefined): Date | null {
  if (status === "sent") return null;
  return answeredAt ? new Date((answeredAt.getTime() + at.getTime()) / 2) : new Date(at.getTime() + 20 * minute);
}

type Talked = {
  shopId: number;
  inquiryId: string;
  written: Written[];
  people: Record<"buyer" | "shop", string | null | undefined>;
  locale: Locale;
};

function addMessages(rows: Rows, { shopId, inquiryId, written, people, locale }: Talked, chance: Chance): void {
  written.forEach((message, index) => {
    const { side, createdAt } = message;
    const id = chance.uuid(createdAt);
    const userId = people[side];
    rows.messages.push({ ...message, id, inquiryId, shopId, userId, locale: side === "shop" ? "zh" : locale });
    if (index === 0) return;
    const data = { shopId, inquiryId, messageId: id, side };
    rows.events.push({ name: "message.sent", userId, shopId, data, createdAt, dispatchedAt: createdAt });
  });
}

const slugOf = ({ titles, category }: Design, locale: Locale): string =>
  slugsFor(titles, category.names.en)[locale] ?? category.slug;

const letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** RD-7K2M: four letters that cannot be misheard, different ones for every number. */
function referenceOf(number: number): string {
  let rest = (number * 54_323 + 7_919) % letters.length ** 4;
  let code = "";
  for (let position = 0; position < 4; position++) {
    code += letters.charAt(rest % letters.length);
    rest = Math.floor(rest / letters.length);
  }
  return `RD-${code}`;
}
