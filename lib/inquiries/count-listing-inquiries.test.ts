import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { listingDays } from "@/db/schema";
import { makeActor, makeInquiry, makeListing, makeShop, rolledBack } from "@/db/testing";
import { countListingInquiries } from "./count-listing-inquiries";
import { reviewInquiry } from "./review-inquiry";

const job = (inquiry: { id: string; shopId: number }) => ({
  id: 1,
  name: "countListingInquiries",
  eventId: null,
  data: { shopId: inquiry.shopId, inquiryId: inquiry.id },
});

const daysOf = (shop: { id: number }, listing: { id: number }, tx: Tx) =>
  asShop(
    shop.id,
    (own) =>
      own
        .select({ day: listingDays.day, views: listingDays.views, inquiries: listingDays.inquiries })
        .from(listingDays)
        .where(eq(listingDays.listingId, listing.id)),
    tx,
  );

test(
  "counting an inquiry adds it to the Yiwu day of its listings, once per inquiry, until it is marked as spam",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    const owner = await makeActor({ [shop.id]: "owner" }, tx);
    const [horse, bear] = [await makeListing(shop, {}, tx), await makeListing(shop, {}, tx)];
    const late = new Date("2041-06-11T16:30:00Z");
    const first = await makeInquiry(shop, [horse, bear], { createdAt: late }, tx);
    const second = await makeInquiry(shop, [horse], { createdAt: late }, tx);
    const held = await makeInquiry(shop, [horse], { createdAt: late, heldReason: "links" }, tx);
    for (const inquiry of [first, second, held, first]) await countListingInquiries(job(inquiry), tx);
    const on = { day: "2041-06-12", views: 0 };
    expect(await daysOf(shop, horse, tx)).toEqual([{ ...on, inquiries: 2 }]);
    expect(await daysOf(shop, bear, tx)).toEqual([{ ...on, inquiries: 1 }]);

    await reviewInquiry(owner, { inquiryId: second.id, verdict: "spam" }, tx);
    await countListingInquiries(job(second), tx);
    await reviewInquiry(owner, { inquiryId: held.id, verdict: "genuine" }, tx);
    await countListingInquiries(job(held), tx);
    expect(await daysOf(shop, horse, tx)).toEqual([{ ...on, inquiries: 2 }]);
  }),
);
