import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { events, inquiries, inquiryLinks, quotes } from "@/db/schema";
import { makeActor, makeInquiry, makeListing, makeShop } from "@/db/testing";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { tokenHash } from "@/lib/inquiries/guest-token";
import type { DraftQuote, SendQuote } from "./input";

type QuoteSetup = {
  shop: Awaited<ReturnType<typeof makeShop>>;
  listing: Awaited<ReturnType<typeof makeListing>>;
};

/** Creates an inquiry about a listing of a new or existing shop, its private link, and two members. */
export async function setUpInquiry(tx: Tx, overrides: Parameters<typeof makeInquiry>[2] = {}, existing?: QuoteSetup) {
  const shop = existing?.shop ?? (await makeShop({}, tx));
  const listing = existing?.listing ?? (await makeListing(shop, { status: "published" }, tx));
  const inquiry = await makeInquiry(shop, [listing], overrides, tx);
  const token = `link-${randomUUID()}`;
  await tx.insert(inquiryLinks).values({ tokenHash: tokenHash(token), inquiryId: inquiry.id, shopId: shop.id });
  return {
    shop,
    listing,
    inquiry,
    token,
    manager: await makeActor({ [shop.id]: "manager" }, tx),
    assistant: await makeActor({ [shop.id]: "assistant" }, tx),
  };
}
export type InquirySetup = Awaited<ReturnType<typeof setUpInquiry>>;

const inDays = (days: number) => dayInYiwu(new Date(Date.now() + days * 86_400_000));

type InquiryOfListing = { inquiry: { id: string }; listing: { id: number } };

/** Returns the input of a draft: 24,000 pieces at ¥7.35, FOB Ningbo. */
export const draftQuoteInput = (
  { inquiry, listing }: InquiryOfListing,
  overrides: Partial<DraftQuote> = {},
): DraftQuote => ({
  inquiryId: inquiry.id,
  currency: "CNY",
  incoterm: "FOB",
  place: "ningbo",
  placeName: undefined,
  port: "Santos",
  freight: undefined,
  insurance: undefined,
  paymentTerms: "tt_30_70",
  workingDays: 5,
  validUntil: inDays(14),
  note: undefined,
  lines: [{ listingId: listing.id, quantity: 24_000, price: 735, sampleQuantity: undefined, samplePrice: undefined }],
  ...overrides,
});

export const sendQuoteInputOf = (world: InquirySetup, after = 0, overrides: Partial<DraftQuote> = {}): SendQuote => ({
  ...draftQuoteInput(world, overrides),
  after,
  key: randomUUID(),
});

/** Reads the result: the status of the inquiry and of each version, and the recorded events. */
export async function readOutcome({ shop, inquiry }: InquirySetup, tx: Tx) {
  return asShop(
    shop.id,
    async (inside) => {
      const [row] = await inside
        .select({ status: inquiries.status })
        .from(inquiries)
        .where(eq(inquiries.id, inquiry.id));
      const versions = await inside
        .select()
        .from(quotes)
        .where(eq(quotes.inquiryId, inquiry.id))
        .orderBy(asc(quotes.version));
      const recorded = await inside
        .select({ name: events.name, userId: events.userId })
        .from(events)
        .where(eq(events.shopId, shop.id))
        .orderBy(asc(events.id));
      return {
        inquiry: row?.status,
        quotes: versions.map(({ version, status }) => `${version} ${status}`),
        versions,
        events: recorded.map(({ name }) => name),
      };
    },
    tx,
  );
}
