import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { ListingCard as Card } from "@/lib/catalogue/listing-card";
import type { Currency, ShownRates } from "@/lib/core/money";
import { currencyOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { ListingCard } from "./listing-card";

const rates = {
  perUsd: { USD: 1, CNY: 7, EUR: 0.9, BRL: 5, MXN: 18, ZAR: 17, RUB: 80, PKR: 280 },
  asOf: "2026-11-20",
};
const ratesIn = (locale: Locale, chosen?: Currency): ShownRates => ({
  ...rates,
  shown: chosen ?? currencyOf(locale),
  chosen,
});
const card: Card = {
  id: 123_456,
  slug: "crying-horse",
  title: "Crying horse plush toy",
  titleLocale: "en",
  picture: { key: "demo-horse", width: 720, height: 720, color: "#e8e1d6" },
  price: { currency: "CNY", low: 700, high: 1400 },
  moq: 120,
  unitCode: "pcs",
  leadDays: { low: 5, high: 9 },
  booth: { districtCode: "D1", page: 1, floor: 1, area: "A", street: 6, number: "1056" },
  isNew: true,
  answersIn: null,
  isVerified: false,
  hot: null,
  trial: null,
};
const html = (locale: Locale, with_: Partial<Card> = {}) =>
  renderToStaticMarkup(
    <ListingCard locale={locale} card={{ ...card, ...with_ }} rates={ratesIn(locale)} sizes="46vw" />,
  );
const text = (markup: string) => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("a card", () => {
  test("links to the listing, and its plate to the booth on the market map", () => {
    expect(html("en")).toContain('href="/en/p/crying-horse-2n9c"');
    expect(html("en")).toContain('href="/en/market/d1/1f#booth-1056"');
  });

  test("shows price, unit, MOQ in that unit and days in the reader's currency and language", () => {
    expect(text(html("en"))).toContain("US$1.00 – 2.00 / piece ¥7.00 – 14.00 MOQ 120 5–9 working days");
    expect(text(html("zh"))).toContain("¥7.00 – 14.00 / 件 起订量 120 5–9 个工作日");
    expect(text(html("ru"))).toContain("80,00 – 160,00 ₽ / шт. 7,00 – 14,00 ¥ Мин. заказ 120 5–9 рабочих дней");
  });

  test("shows its price in the chosen currency beside the listing's own, and its link preserves the choice", () => {
    const markup = (card: Card) =>
      renderToStaticMarkup(
        <ListingCard locale="en" card={card} rates={ratesIn("en", "EUR")} sizes="46vw" quantity={500} />,
      );
    expect(text(markup(card))).toContain("€0.90 – 1.80 / piece ¥7.00 – 14.00");
    expect(markup(card)).toContain('href="/en/p/crying-horse-2n9c?qty=500&amp;currency=EUR" rel="nofollow"');
    expect(text(markup({ ...card, price: { currency: "USD", low: 100, high: 100 } }))).toContain(
      "€0.90 / piece US$1.00",
    );
    expect(html("en")).not.toMatch(/href="[^"]*crying-horse[^>]*nofollow/);
  });

  test("shows Latin digits in languages whose script has its own", () => {
    for (const locale of ["ar", "ur"] as const) expect(text(html(locale))).not.toMatch(/[٠-٩۰-۹]/);
  });

  test("sets the language of a title that differs from the page's", () => {
    expect(html("ar")).toMatch(/lang="en" dir="auto"[^>]*>Crying horse/);
    expect(html("en")).not.toMatch(/<a[^>]* lang=/);
  });

  test("renders without price, picture, booth and days", () => {
    const bare = html("en", { price: null, moq: null, picture: null, booth: null, leadDays: null, isNew: false });
    expect(text(bare)).toContain("Price on request");
    expect(bare).not.toContain("<img");
    expect(text(html("en", { price: null }))).toContain("Price on request MOQ 120 pieces");
  });

  test("shows the hot tag instead of the new tag for a listing with rising views", () => {
    const hot = text(html("en", { hot: { views: 440, viewsBefore: 100 } })).replace(/[\u2066-\u2069]/g, "");
    expect(hot).toContain("Views +340%");
    expect(hot).not.toContain("New");
  });

  test("preserves the searched quantity in its link", () => {
    const markup = renderToStaticMarkup(
      <ListingCard locale="en" card={card} rates={ratesIn("en")} sizes="46vw" quantity={2400} />,
    );
    expect(markup).toContain('href="/en/p/crying-horse-2n9c?qty=2400"');
  });

  test("links to the inquiry list with the listing and the searched quantity, else its MOQ", () => {
    expect(html("en", { moq: null })).toContain('?add=2n9c*1"');
    expect(html("en")).toContain(
      'href="/en/inquiry-list?add=2n9c*120" rel="nofollow" aria-label="Add Crying horse plush toy',
    );
    const markup = renderToStaticMarkup(
      <ListingCard locale="en" card={card} rates={ratesIn("en", "EUR")} sizes="46vw" quantity={2400} />,
    );
    expect(markup).toContain('href="/en/inquiry-list?add=2n9c*2400&amp;currency=EUR"');
  });

  describe("for a quantity", () => {
    const trade = {
      tiers: [
        { fromQuantity: 120, unitPrice: 1400 },
        { fromQuantity: 2000, unitPrice: 700 },
      ],
      leadTimes: [
        { fromQuantity: 120, workingDays: 5 },
        { fromQuantity: 1000, workingDays: 9 },
      ],
      packing: { piecesPerCarton: 80, length: 65, width: 55, height: 55, grossGrams: 10_400, netGrams: 9_600 },
    };
    const textFor = (locale: Locale, quantity: number, with_: Partial<Card> = {}) =>
      text(
        renderToStaticMarkup(
          <ListingCard
            locale={locale}
            card={{ ...card, trade, ...with_ }}
            rates={ratesIn(locale)}
            sizes="46vw"
            quantity={quantity}
          />,
        ),
      );

    test("shows price, lead time and volume of that quantity", () => {
      expect(textFor("en", 2400)).toContain("US$1.00 / piece ¥7.00 MOQ 120 9 working days 30 cartons · 5.9 m³");
      expect(textFor("en", 500)).toContain("US$2.00 / piece ¥14.00 MOQ 120 5 working days 7 cartons · 1.4 m³");
      expect(textFor("ru", 2400)).toContain("30 коробок · 5,9 м³");
    });

    test("warns that the MOQ is above the searched quantity", () => {
      expect(textFor("en", 50)).toContain("US$2.00 / piece ¥14.00 MOQ 120 pieces – more than you need");
      expect(textFor("en", 120)).not.toContain("more than you need");
    });

    test("omits what the shop has not stated", () => {
      expect(textFor("en", 500, { trade: { ...trade, packing: undefined } })).not.toContain("carton");
      const bare = textFor("en", 500, { price: null, moq: null, trade: { tiers: [], leadTimes: [] } });
      expect(bare).toContain("Price on request 5–9 working days");
    });
  });

  // The listing and the storefront state that reply times are measured; a card has one line for its shop.
  test("shows whether the shop is verified and its measured reply time on one line", () => {
    expect(text(html("en", { answersIn: 126, isVerified: true }))).toContain("9 working days Verified Answers in 2 h");
    expect(text(html("ru", { answersIn: 35 }))).toContain("Ответ за 1 ч");
    expect(text(html("zh", { answersIn: 126 }))).toContain("约 2 小时回复");
    expect(html("en")).not.toContain("card-shop");
  });

  test("shows a lead time of 0 days as ready", () => {
    expect(text(html("en", { leadDays: { low: 0, high: 0 } }))).toContain("In stock");
  });
});
