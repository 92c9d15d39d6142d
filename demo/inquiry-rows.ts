import type { InquirySource } from "../db/schema";
import { slugsFor } from "../lib/catalogue/slugs";
import { dayInYiwu } from "../lib/catalogue/working-days";
import { paths } from "../lib/http/paths";
import type { Locale } from "../lib/i18n/locale";
import { guestToken, tokenHash } from "../lib/inquiries/guest-token";
import { recognisePhraseLines } from "../lib/translations/recognise-phrase-lines";
import type { Design } from "./designs";
import { before, hour, minute } from "./ids";
import { addQuotes } from "./quote-rows";
import { type Chance, chanceOf } from "./random";
import type { Rows } from "./rows";
import type { InquiryShop, ListedDesign, Thread } from "./talk/thread";

/** Adds one thread: the inquiry with its lines, link, messages, quotes and events. */
export function addThread(
  rows: Rows,
  thread: Thread,
  shop: InquiryShop,
  listings: readonly ListedDesign[],
  { number, now, chance }: { number: number; now: Date; chance: Chance },
): void {
  const at = before(now, thread.hoursAgo * hour);
  const id = chance.uuid(at);
  const buyerId = rows.users.find(({ email }) => email === thread.buyer.email)?.id;
  const messages = datedMessages(thread, at);
  const repliedAt = messages.find(({ side }) => side === "shop")?.createdAt;
  rows.inquiries.push({
    ...requestOf(thread),
    id,
    reference: referenceOf(number),
    shopId: shop.id,
    buyerId,
    source: sourceOf(rows, thread, shop, listings, { number, chance }),
    createdAt: at,
    seenAt: seenAtOf(thread, at, repliedAt),
    firstReplyAt: repliedAt,
    lastMessageAt: messages.at(-1)?.createdAt ?? at,
  });
  rows.inquiryLinks.push({ tokenHash: tokenHash(guestToken(id)), inquiryId: id, shopId: shop.id, createdAt: at });
  listings.forEach(({ id: listingId }, index) => {
    const line = { inquiryId: id, shopId: shop.id, listingId, quantity: thread.quantity };
    rows.inquiryLines.push({ ...line, position: index + 1 });
  });
  const sent = { shopId: shop.id, inquiryId: id };
  rows.events.push({ name: "inquiry.sent", shopId: shop.id, data: sent, createdAt: at, dispatchedAt: at });
  const people = { buyer: buyerId, shop: shop.userIds.assistant ?? shop.userIds.owner };
  addMessages(rows, { ...sent, messages, people, locale: thread.locale }, chance);
  addQuotes(
    rows,
    thread,
    { inquiryId: id, shop, listings, sentAt: messages.map(({ createdAt }) => createdAt), now },
    chance,
  );
}

type DatedMessage = { side: "buyer" | "shop"; body: string; createdAt: Date };

function datedMessages({ messages }: Thread, at: Date): DatedMessage[] {
  let moment = at.getTime();
  return messages.map(({ after, side, body }) => {
    moment += after * minute;
    return { side, body, createdAt: new Date(moment) };
  });
}

function requestOf({ buyer, targetPrice, wantsSample, ...thread }: Thread) {
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

/** How visitors arrive; an entry that occurs more often is likelier. */
const sources = [
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

/** Returns the page from which the inquiry was sent: inquiry list, video of the design, design or storefront. */
function sourceOf(
  rows: Rows,
  { locale }: Thread,
  shop: InquiryShop,
  [first, second]: readonly ListedDesign[],
  { number, chance }: { number: number; chance: Chance },
): InquirySource {
  if (second) return { page: "list", path: paths.inquiryList(locale) };
  const way = chanceOf("way", number).pick(sources);
  if (!first) return { page: "shop", path: paths.shop(locale, shop), way };
  const video = rows.videos.find(({ listingId }) => listingId === first.id);
  if (!video?.id || chance.oneIn(2))
    return { page: "listing", path: paths.listing(locale, { id: first.id, slug: slugOf(first.design, locale) }), way };
  const slug = slugsFor(video.titles, first.design.category.names.en)[locale] ?? first.design.category.slug;
  return {
    page: "video",
    path: paths.video(locale, { id: video.id, slug }),
    videoId: video.id,
    second: chance.whole(1, Math.floor(video.milliseconds / 1000)),
  };
}

function seenAtOf({ status }: Thread, at: Date, repliedAt: Date | undefined): Date | null {
  if (status === "sent") return null;
  return repliedAt ? new Date((repliedAt.getTime() + at.getTime()) / 2) : new Date(at.getTime() + 20 * minute);
}

type ThreadMessages = {
  shopId: number;
  inquiryId: string;
  messages: DatedMessage[];
  people: Record<"buyer" | "shop", string | null | undefined>;
  locale: Locale;
};

function addMessages(
  rows: Rows,
  { shopId, inquiryId, messages, people, locale }: ThreadMessages,
  chance: Chance,
): void {
  messages.forEach((message, index) => {
    const { side, body, createdAt } = message;
    const id = chance.uuid(createdAt);
    const userId = people[side];
    const language = side === "shop" ? "zh" : locale;
    const phrases = recognisePhraseLines(body, language, dayInYiwu(createdAt))?.lines;
    rows.messages.push({ ...message, id, inquiryId, shopId, userId, locale: language, phrases });
    if (locale !== "zh") rows.awaitedTranslations.push({ messageId: id, inquiryId, shopId, createdAt });
    if (index === 0) return;
    const data = { shopId, inquiryId, messageId: id, side };
    rows.events.push({ name: "message.sent", userId, shopId, data, createdAt, dispatchedAt: createdAt });
  });
}

const slugOf = ({ titles, category }: Design, locale: Locale): string =>
  slugsFor(titles, category.names.en)[locale] ?? category.slug;

const letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Formats a number below 30⁴ as a unique reference, "RD-7K2M", without letters that look alike. */
function referenceOf(number: number): string {
  let rest = (number * 54_323 + 7_919) % letters.length ** 4;
  let code = "";
  for (let position = 0; position < 4; position++) {
    code += letters.charAt(rest % letters.length);
    rest = Math.floor(rest / letters.length);
  }
  return `RD-${code}`;
}
