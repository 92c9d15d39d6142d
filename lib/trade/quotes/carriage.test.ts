import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { makeListing, makeQuote, rolledBack } from "@/db/testing";
import { type Incoterm, incoterms, paysCarriage } from "@/lib/core/incoterms";
import { toDecimal } from "@/lib/core/money";
import { getRates } from "@/lib/market/get-rates";
import { approveQuote } from "./approve-quote";
import { draftQuote } from "./draft-quote";
import { getOfferBasis } from "./get-offer-basis";
import { initialListingIds, initialQuoteValues } from "./initial-quote-values";
import { sendQuoteInput } from "./input";
import { listQuotes } from "./list-quotes";
import { draftQuoteInput, type InquirySetup, readOutcome, sendQuoteInputOf, setUpInquiry } from "./quote.fixture";
import { requestApproval } from "./request-approval";
import { sendQuote } from "./send-quote";

/** Returns the form as the page fills it in for an inquiry with this term and port. */
async function fillIn(
  { manager, inquiry, listing }: InquirySetup,
  incoterm: Incoterm | null,
  port: string | null,
  tx: Tx,
) {
  const thread = { lines: [{ listingId: listing.id, quantity: 2400 }] as never, incoterm, port };
  const listingIds = initialListingIds(undefined, thread);
  const { designs } = await getOfferBasis(manager, { inquiryId: inquiry.id, listingIds, reader: "en" }, tx);
  return initialQuoteValues(undefined, thread, designs, await getRates(tx), new Date());
}
const parse = (world: InquirySetup, values: Record<string, string>) =>
  sendQuoteInput.safeParse({ ...values, inquiryId: world.inquiry.id, after: "0", key: randomUUID(), workingDays: "9" });
const errorsOf = (parsed: ReturnType<typeof parse>) =>
  parsed.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("a quote for a buyer who wants CIF Durban", () => {
  test(
    "is filled in with Durban as its place, and is refused at the list price without freight and insurance",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const values = await fillIn(world, "CIF", "Durban", tx);
      expect(values).toMatchObject({ incoterm: "CIF", place: "other", placeName: "Durban" });
      const typed = parse(world, values).data;
      if (!typed) throw new Error("the form is not complete");
      const refused = sendQuote(world.manager, typed, tx);
      await expect(refused).rejects.toMatchObject({
        code: "quotes.terms.noFreight",
        args: { field: "freight", term: "CIF" },
      });
      await expect(sendQuote(world.manager, { ...typed, freight: 90_000 }, tx)).rejects.toMatchObject({
        code: "quotes.terms.noInsurance",
        args: { field: "insurance" },
      });
      await sendQuote(world.manager, { ...typed, freight: 90_000, insurance: 4_500 }, tx);
      const [quote] = await listQuotes(world.manager, world.inquiry.id, "zh", tx);
      expect(quote).toMatchObject({
        incoterm: "CIF",
        freight: 90_000,
        insurance: 4_500,
        places: { en: "Durban", zh: "德班" },
      });
    }),
  );

  test(
    "is sent after the term is changed to one without freight",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const values = await fillIn(world, "CIF", "Durban", tx);
      const typed = parse(world, { ...values, incoterm: "FOB", place: "ningbo" }).data;
      if (!typed) throw new Error("the form is not complete");
      await sendQuote(world.manager, typed, tx);
      expect((await readOutcome(world, tx)).quotes).toEqual(["1 sent"]);
    }),
  );

  test(
    "is accepted without freight above the list price, or for a listing without a list price",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const cif = { incoterm: "CIF", place: "other", placeName: "Durban" } as const;
      const at = (price: number, listingId = world.listing.id) => ({
        ...cif,
        lines: [{ listingId, quantity: 2400, price, sampleQuantity: undefined, samplePrice: undefined }],
      });
      await expect(sendQuote(world.manager, sendQuoteInputOf(world, 0, at(930)), tx)).rejects.toThrow();
      await sendQuote(world.manager, sendQuoteInputOf(world, 0, at(931)), tx);
      const unpriced = await makeListing(world.shop, { status: "published", tiers: [] }, tx);
      await sendQuote(world.manager, sendQuoteInputOf(world, 1, at(5, unpriced.id)), tx);
    }),
  );

  test(
    "is refused in the same way in a request for approval and in an approval",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const cif = draftQuoteInput(world, { incoterm: "CIF", place: "other", placeName: "Durban" });
      await expect(requestApproval(world.assistant, cif, tx)).rejects.toMatchObject({ code: "quotes.terms.noFreight" });
      await draftQuote(world.assistant, cif, tx);
      const other = await setUpInquiry(tx);
      const line = { listingId: other.listing.id, unitPrice: 930 };
      const awaitingApproval = { status: "draft", incoterm: "CIF", approvalRequestedAt: new Date() } as const;
      const { id: quoteId } = await makeQuote(other.inquiry, { ...awaitingApproval, lines: [line] }, tx);
      const approved = approveQuote(other.manager, { inquiryId: other.inquiry.id, quoteId }, tx);
      await expect(approved).rejects.toMatchObject({ code: "quotes.terms.noFreight" });
    }),
  );
});

describe("the named place", () => {
  test(
    "is the destination for C and D terms, and a place in China for the others",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      for (const term of incoterms) {
        const { place, placeName } = await fillIn(world, term, "Durban", tx);
        expect([term, place, placeName]).toEqual(
          paysCarriage(term) ? [term, "other", "Durban"] : [term, term === "FOB" ? "ningbo" : "yiwu", ""],
        );
      }
      expect(await fillIn(world, "CIF", null, tx)).toMatchObject({ place: "other", placeName: "" });
      expect(await fillIn(world, null, "Durban", tx)).toMatchObject({ incoterm: "FOB", place: "ningbo" });
    }),
  );

  test("and the freight have to match the term, for any input", () => {
    const base = {
      currency: "CNY",
      paymentTerms: "tt_100",
      validUntil: new Date(Date.now() + 864e5).toISOString().slice(0, 10),
    };
    const line = { "lines.0.listingId": "a1", "lines.0.quantity": "10", "lines.0.price": "1" };
    const money = fc.option(fc.integer({ min: 1, max: 99_999 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...incoterms),
        fc.constantFrom("ningbo", "yiwu", "other"),
        money,
        money,
        (term, place, freight, insurance) => {
          const typed = {
            ...{ ...base, ...line, incoterm: term, place, placeName: "Durban" },
            ...(freight !== null && { freight: toDecimal(freight) }),
            ...(insurance !== null && { insurance: toDecimal(insurance) }),
          };
          const errors = errorsOf(parse({ inquiry: { id: randomUUID() } } as InquirySetup, typed)) ?? [];
          const fits = paysCarriage(term)
            ? place === "other" && (insurance === null || term === "CIF")
            : freight === null && insurance === null;
          expect([term, place, freight, insurance, errors.length === 0]).toEqual([
            term,
            place,
            freight,
            insurance,
            fits,
          ]);
        },
      ),
    );
  });
});
