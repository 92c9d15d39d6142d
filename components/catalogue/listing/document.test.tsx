import { sample } from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import { frameKey } from "@/components/document/frame-key";
import { still } from "@/components/document/still/still";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import { withinRender } from "@/lib/document";
import { type Locale, locales } from "@/lib/locale";
import { someCard } from "../card.fixture";
import { ListingDocument } from "./document";
import { someListing } from "./listing.fixture";

/** What a build makes of components of the browser's side, and of actions. */
const { reference } = vi.hoisted(() => ({
  reference: (id: string) =>
    Object.assign(() => {}, { $$typeof: Symbol.for("react.client.reference"), $$id: id }) as never,
}));
vi.mock("@/components/inquiries/inquiry-form.client", () => ({ InquiryFormState: reference("inquiry") }));
vi.mock("@/components/trials/interest-form.client", () => ({ InterestFormState: reference("interest") }));
afterAll(() => {
  vi.doUnmock("@/components/inquiries/inquiry-form.client");
  vi.doUnmock("@/components/trials/interest-form.client");
});

const perUsd = { CNY: 7.1, USD: 1, EUR: 0.9, BRL: 5, MXN: 17, ZAR: 18, RUB: 90, PKR: 280 };
const cards = sample(someCard, { numRuns: 8, seed: 1 });
const listings = sample(someListing, { numRuns: 60, seed: 1 }).filter(({ pictures }) => pictures.length > 0);

/** What is left to React of a design that is on sale. */
async function leftOf(listing: PublicListing, locale: Locale, family: ListingCard[] = []) {
  const { tiers, leadTimes, packing } = listing;
  const aside: string[] = [];
  const key = await withinRender({ tags: new Set(), aside, isAnswer: false }, async () =>
    frameKey(
      await still(
        <ListingDocument
          locale={locale}
          listing={{ ...listing, status: "published" }}
          related={Promise.resolve({ family, fromBooth: cards, similar: cards })}
          rates={{ perUsd, shown: "USD", asOf: "2026-11-01" }}
          shown={{ tiers, leadTimes, packing, currency: "USD" }}
          path="/en/p/plush-horse-1"
          addAction={reference("add")}
          askAction={reference("ask")}
          familyAction={reference("family")}
          voteAction={reference("vote")}
        />,
      ),
    ),
  );
  return { key, aside };
}

const trial = { goal: 50, votes: 7, endsAt: "2026-12-01T00:00:00Z", isOpen: true };

test.each([
  ["on trial", trial],
  ["not on trial", null],
])("leaves React nothing that tells one design %s from another", async (_, shown) => {
  const keys = new Set<string | undefined>();
  for (const listing of listings)
    for (const locale of locales) {
      const { key, aside } = await leftOf({ ...listing, trial: shown }, locale);
      keys.add(key);
      expect(aside.join("").length).toBeGreaterThan(15_000);
    }
  expect([...keys]).toEqual([expect.any(String)]);
  expect([...keys][0]?.length).toBeLessThan(2_000);
});

test("asks a family together in a form of its own", async () => {
  const [listing] = listings;
  if (!listing) throw new Error("no design");
  const [alone, one, three] = await Promise.all(
    [0, 1, 3].map(async (count) => (await leftOf(listing, "en", cards.slice(0, count))).key),
  );
  expect(one).toBe(three);
  expect(one).not.toBe(alone);
});
