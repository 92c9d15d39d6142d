import { renderToBuffer } from "@react-pdf/renderer";
import { describe, expect, test } from "vitest";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { renderPdf } from "@/lib/trade/proformas/render-pdf";
import { fullProforma } from "../proforma.fixture";
import { writeSheet } from "../write-sheet";
import { registerFonts } from "./fonts";
import { readPdf } from "./pdf-text.fixture";
import { SheetDocument } from "./sheet-document";

const families = registerFonts(`${locales.map((locale) => words(locale)("proformas.title")).join()} 中`);
const bankChange = { changedAt: "2026-11-26T05:00:00Z", effectiveAt: "2026-11-27T05:00:00Z", isPending: true };

async function renderProforma(locale: Locale) {
  const sheet = writeSheet({ ...fullProforma, bankChange }, locale);
  return readPdf(await renderToBuffer(<SheetDocument sheet={sheet} pictures={{}} fontFamily={families} />));
}

const withoutSpaces = (text: string) => text.replace(/[\s\u2066-\u2069]/g, "");
/**
 * Returns a right-to-left line in the visual order in which PDF readers extract it: words from left to right, and the
 * ligature lam-alef with its two letters swapped, because readers reverse each word by glyphs.
 */
const inVisualOrder = (text: string) =>
  text
    .split(" ")
    .reverse()
    .map((word) => word.replace(/ل([اأإآ])/g, "$1ل"))
    .join(" ");

describe("a proforma as PDF", () => {
  test.each(["en", "zh", "es", "pt-br", "ru", "fr"] as const)(
    "contains all texts in %s",
    async (locale) => {
      const { text, info } = await renderProforma(locale);
      const t = words(locale);
      const { money, day } = formats(locale);
      const texts = [
        t("proformas.title"),
        fullProforma.number,
        t("proformas.facts.validUntil"),
        day("2026-12-20T04:00:00Z", "long"),
        fullProforma.content.lines[0]?.titles[locale] ?? "",
        t("proformas.hs", { heading: "9503" }),
        money({ amount: 2_449_000, currency: "USD" }),
        t("proformas.payment.deposit", { share: 30 }),
        money({ amount: 734_700, currency: "USD" }),
        money({ amount: 1_714_300, currency: "USD" }),
        t("quotes.payment.tt_30_70"),
        t("proformas.place"),
        t("proformas.warnings.pending", {
          changed: day(bankChange.changedAt, "moment"),
          until: day(bankChange.effectiveAt, "moment"),
        }),
        "6217 8520 0001 4821",
        "BKCHCNBJ92H",
        "刺绣标志免费，装柜前发照片。",
        t("proformas.smallPrint.tax"),
      ];
      for (const each of texts) expect(withoutSpaces(text)).toContain(withoutSpaces(each));
      if (locale !== "en") expect(withoutSpaces(text)).toContain(withoutSpaces(words("en")("proformas.title")));
      expect(info).toMatchObject({ Title: `Proforma invoice ${fullProforma.number}`, Language: languageTag(locale) });
    },
    60_000,
  );

  test.each(["ar", "ur"] as const)(
    "runs from right to left in %s, except numbers and Latin words",
    async (locale) => {
      const { text, info } = await renderProforma(locale);
      const t = words(locale);
      for (const each of [
        t("proformas.title"),
        t("proformas.facts.date"),
        t("proformas.seller"),
        t("proformas.bank.beneficiary"),
        t("proformas.delivery.earliest"),
        t("proformas.payment.beforeLoading", { share: 70 }),
        t("proformas.hs", { heading: "9503" }),
        "PI-SPRING-TOYS-2026-0001",
        "US$24,490.00",
        "US$7,347.00",
        "6217 8520 0001 4821",
      ])
        expect(text).toContain(/\p{Script=Arabic}/u.test(each) ? inVisualOrder(each) : each);
      expect(info.Language).toBe(locale);
    },
    60_000,
  );

  test("lists goods, samples, freight and insurance with their sum", async () => {
    const carriage = { incoterm: "CIF", places: { en: "Durban" }, freight: 90_000, insurance: 4_500 } as const;
    const sheet = writeSheet({ ...fullProforma, content: { ...fullProforma.content, ...carriage } }, "en");
    const { text } = await readPdf(
      await renderToBuffer(<SheetDocument sheet={sheet} pictures={{}} fontFamily={families} />),
    );
    for (const each of ["CIF Durban", "US$24,480.00", "US$10.00", "US$900.00", "US$45.00", "US$25,435.00"])
      expect(text).toContain(each);
  }, 60_000);

  test("is rendered in a separate process", async () => {
    const sheet = writeSheet(fullProforma, "en");
    const picture = (await import("sharp")).default({
      create: { width: 8, height: 8, channels: 3, background: "#c23" },
    });
    const pictures = { horse: (await picture.webp().toBuffer()).toString("base64") };
    const lines = sheet.lines.map((line) => ({ ...line, pictureKey: "horse" }));
    const bytes = await renderPdf({ sheet: { ...sheet, lines }, pictures });
    expect(bytes.includes("/Subtype /Image")).toBe(true);
    expect((await readPdf(bytes)).text).toContain(fullProforma.number);
    await expect(renderPdf({ sheet: {} as typeof sheet, pictures: {} })).rejects.toThrow(/Printing print.tsx failed/);
  }, 120_000);
});
