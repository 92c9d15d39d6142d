import { sample } from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import { type Locale, locales } from "@/lib/i18n/locale";
import { withinRender } from "@/lib/rendering/document-render";
import { shellKey } from "@/server/renderer/shells/shell-key";
import { toStaticHtml } from "@/server/renderer/shells/static-html";
import { arbitraryCard } from "../card.fixture";
import { ListingDocument } from "./document";
import { arbitraryListing } from "./listing.fixture";

/** Builds references to client components and actions, as a build contains them. */
const { reference } = vi.hoisted(() => ({
  reference: (id: string) =>
    Object.assign(() => {}, { $$typeof: Symbol.for("react.client.reference"), $$id: id }) as never,
}));
vi.mock("@/components/inquiries/inquiry-form.client", () => ({ InquiryFormState: reference("inquiry") }));
vi.mock("@/components/catalogue/trials/interest-form.client", () => ({ InterestForm: reference("interest") }));
afterAll(() => {
  vi.doUnmock("@/components/inquiries/inquiry-form.client");
  vi.doUnmock("@/components/catalogue/trials/interest-form.client");
});

const perUsd = { CNY: 7.1, USD: 1, EUR: 0.9, BRL: 5, MXN: 17, ZAR: 18, RUB: 90, PKR: 280 };
const cards = sample(arbitraryCard, { numRuns: 8, seed: 1 });
const listings = sample(arbitraryListing, { numRuns: 60, seed: 1 }).filter(({ pictures }) => pictures.length > 0);

/** Renders a published listing; returns its shell key and its static HTML. */
async function renderListing(listing: PublicListing, locale: Locale, family: ListingCard[] = []) {
  const { tiers, leadTimes, packing } = listing;
  const pieces: string[] = [];
  const key = await withinRender({ tags: new Set(), isAnswer: false }, async () =>
    shellKey(
      await toStaticHtml(
        <ListingDocument
          locale={locale}
          listing={{ ...listing, status: "published" }}
          related={Promise.resolve({ family, fromBooth: cards, similar: cards })}
          rates={{ perUsd, shown: "USD", asOf: "2026-11-01" }}
          shown={{ tiers, leadTimes, packing, currency: "USD" }}
          path="/en/p/plush-horse-1"
          addAction={reference("add")}
          inquiryAction={reference("ask")}
          familyAction={reference("family")}
          voteAction={reference("vote")}
        />,
        pieces,
      ),
    ),
  );
  return { key, pieces };
}

const trial = { goal: 50, votes: 7, endsAt: "2026-12-01T00:00:00Z", isOpen: true };

test.each([
  ["on trial", trial],
  ["not on trial", null],
])("all listings %s share a shell", async (_, shown) => {
  const keys = new Set<string | undefined>();
  for (const listing of listings)
    for (const locale of locales) {
      const { key, pieces } = await renderListing({ ...listing, trial: shown }, locale);
      keys.add(key);
      expect(pieces.join("").length).toBeGreaterThan(15_000);
    }
  expect([...keys]).toEqual([expect.any(String)]);
  expect([...keys][0]?.length).toBeLessThan(2_000);
});

test("a listing with a family has another page shell than one without", async () => {
  const [listing] = listings;
  if (!listing) throw new Error("no design");
  const [alone, one, three] = await Promise.all(
    [0, 1, 3].map(async (count) => (await renderListing(listing, "en", cards.slice(0, count))).key),
  );
  expect(one).toBe(three);
  expect(one).not.toBe(alone);
});
