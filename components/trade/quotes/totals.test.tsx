import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { fullProforma } from "@/components/trade/proformas/proforma.fixture";
import { ProformaCard } from "@/components/trade/proformas/proforma-card";
import { SheetLinesTable } from "@/components/trade/proformas/sheet-lines-table";
import { writeSheet } from "@/components/trade/proformas/write-sheet";
import { currencies, type Rates, toDecimal } from "@/lib/core/money";
import { emptyForm } from "@/lib/http/form-shape";
import { locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quoteFacts } from "@/lib/notifications/quote-facts";
import { splitIntoInstalments } from "@/lib/trade/proformas/content";
import { calculateQuote } from "@/lib/trade/quotes/calculate-quote";
import type { Quote, QuoteLine } from "@/lib/trade/quotes/quote";
import { AnswerQuote } from "./answer-quote";
import { ApprovalRequestNote } from "./approval-request-note";
import { QuoteCard } from "./quote-card";

const rates: Rates = {
  asOf: "2026-11-26",
  perUsd: { CNY: 7, USD: 1, EUR: 1, BRL: 5, MXN: 18, ZAR: 18, RUB: 90, PKR: 280 },
};
const action = async () => emptyForm;
const packing = { cartons: null, cubicCentimetres: null, grossGrams: null };

const line = (position: number, isSample: boolean, quantity: number, unitPrice: number): QuoteLine => ({
  ...{ position, isSample, quantity, unitPrice, ...packing, counterPrice: null, counterQuantity: null },
  ...{ listingId: position, title: "Crying horse", titleLocale: "en", unitCode: "pcs" },
});
const quoteOf = (currency: Quote["currency"], lines: QuoteLine[], extra: Partial<Quote> = {}): Quote => ({
  ...{ id: "0198f2c4-0000-7000-8000-000000000003", version: 1, status: "sent", currency, lines, incoterm: "FOB" },
  ...{ places: { en: "Ningbo" }, port: null, paymentTerms: "tt_30_70", workingDays: 9, validUntil: "2099-12-01" },
  ...{ note: null, locale: "en", createdAt: "2026-11-26T04:00:00Z", sentAt: "2026-11-26T04:00:00Z" },
  ...{ decidedAt: null, answer: null, promise: null, freight: null, insurance: null, goesOutAt: null, ...extra },
});
const proformaOf = (quote: Quote) => {
  const lines = quote.lines.map((each) => ({ ...each, titles: { en: each.title }, pictureKey: null, hs: null }));
  const { currency, incoterm, freight, insurance } = quote;
  return { ...fullProforma, content: { ...fullProforma.content, lines, currency, incoterm, freight, insurance } };
};

/** Returns every price in a text in minor units; all of them have two decimals. */
const amountsIn = (text: string) =>
  [...text.matchAll(/\d[\d.,\s\u00a0\u202f]*[.,]\d\d(?!\d)/g)].map(([price]) => Number(price.replace(/\D/g, "")));

const amount = fc.integer({ min: 1, max: 1_000_000 });
const quoted = fc.record({
  goods: fc.array(fc.tuple(fc.integer({ min: 1, max: 100_000 }), amount), { minLength: 1, maxLength: 4 }),
  samples: fc.array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.nat(10_000)), { maxLength: 2 }),
  carriage: fc.option(fc.record({ freight: amount, insurance: fc.nat(100_000) })),
  // The market quotes in two currencies; a total is the same arithmetic in all that it shows.
  currency: fc.constantFrom(...(currencies as readonly Quote["currency"][])),
  locale: fc.constantFrom(...locales),
});

describe("the total of a quote", () => {
  test("is the same to the cent in the form, on pages, in the email, on the proforma and its PDF, in every currency", () => {
    fc.assert(
      fc.property(quoted, ({ goods, samples, carriage, currency, locale }) => {
        const lines = [
          ...goods.map(([count, price], index) => line(index + 1, false, count, price)),
          ...samples.map(([count, price], index) => line(goods.length + index + 1, true, count, price)),
        ];
        const terms: Partial<Quote> = carriage ? { ...carriage, incoterm: "CIF", places: { en: "Durban" } } : {};
        const quote = quoteOf(currency, lines, terms);
        const carriageTotal = carriage ? carriage.freight + carriage.insurance : 0;
        const total =
          Number(lines.reduce((sum, each) => sum + BigInt(each.quantity) * BigInt(each.unitPrice), 0n)) + carriageTotal;

        const props = { quote, reader: locale, currency, rates };
        const draft = { ...quote, approvalRequest: { by: "Li", at: quote.createdAt } };
        const t = words(locale);
        const proforma = proformaOf(quote);
        const sheet = writeSheet(proforma, locale);
        const fact = quoteFacts(quote, locale).find(([label]) => label === t("quotes.email.total"))?.[1] ?? "";
        const pages = {
          card: renderToStaticMarkup(<QuoteCard {...props} standing="sent" />),
          folded: renderToStaticMarkup(<QuoteCard {...props} standing="replaced" />).split("</summary>")[0] ?? "",
          answer: renderToStaticMarkup(
            <AnswerQuote {...{ action, token: "t", locale, shop: "S", done: undefined }} quotes={[quote]} />,
          ),
          manager: renderToStaticMarkup(
            <ApprovalRequestNote draft={draft} inquiryId="i" reader={locale} approve={undefined} />,
          ),
          mail: fact,
          proformaCard: renderToStaticMarkup(<ProformaCard proforma={proforma} reader={locale} page="/p" pdf="/f" />),
          proforma: renderToStaticMarkup(<SheetLinesTable sheet={sheet} />),
          // The page and the PDF contain the same texts.
          pdf: sheet.sums.find(({ isTotal }) => isTotal)?.value.text ?? "",
        };
        for (const [page, text] of Object.entries(pages))
          expect([page, amountsIn(text)]).toEqual([page, expect.arrayContaining([total])]);
        const paid = splitIntoInstalments(proforma.content).reduce((sum, each) => sum + each.amount, 0);
        expect(paid).toBe(total);
        expect(totalInForm(lines, currency, carriage)).toBe(total);
      }),
      { numRuns: 60 },
    );
  });
});

/** Returns the total that the form calculates for the same quote. */
function totalInForm(
  lines: QuoteLine[],
  currency: Quote["currency"],
  carriage: { freight: number; insurance: number } | null,
) {
  const designs = lines.map(({ listingId }) => ({
    ...{ listingId, categoryId: 1, title: "Crying horse", titleLocale: "en" as const, unitCode: "pcs" },
    ...{ currency, tiers: [], leadTimes: [], packing: undefined },
  }));
  return calculateQuote({
    ...{ designs, currency, board: undefined, rates, now: new Date("2026-11-26") },
    typed: lines.map(({ isSample, quantity, unitPrice }) =>
      isSample
        ? { quantity: "", price: "", sampleQuantity: String(quantity), samplePrice: toDecimal(unitPrice) }
        : { quantity: String(quantity), price: toDecimal(unitPrice), sampleQuantity: "", samplePrice: "" },
    ),
    carriage: {
      freight: carriage ? toDecimal(carriage.freight) : "",
      insurance: carriage ? toDecimal(carriage.insurance) : "",
    },
  }).total;
}
