import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import type { ProformaContent, ProformaLine } from "@/lib/trade/proformas/content";
import type { Proforma } from "@/lib/trade/proformas/proforma";
import type { SheetFact, SheetLine } from "@/lib/trade/proformas/sheet-data";
import { loadOf } from "@/lib/trade/quotes/quote";
import { lineTotal } from "@/lib/trade/quotes/total";
import { type RenderBilingual, untranslated } from "./bilingual-renderer";

/** Returns the lines of a proforma, with titles in the first language and in English. */
export const sheetLines = (content: ProformaContent, locale: Locale): SheetLine[] =>
  content.lines.map((line) => {
    const { titles, isSample, quantity, unitPrice, unitCode, pictureKey } = line;
    const t = words(locale);
    const { money } = formats(locale);
    const price = (amount: number) => (amount > 0 ? money({ amount, currency: content.currency }) : t("quotes.free"));
    const title = textIn(titles, locale);
    const count = quantityIn(locale, quantity, unitCode);
    return {
      title: titles.en && titles.en !== title ? { text: title, second: titles.en } : { text: title },
      details: detailsOf(line, locale),
      pictureKey,
      quantity: isSample ? t("quotes.sample", { quantity: count }) : count,
      price: price(unitPrice),
      amount: price(lineTotal(line)),
    };
  });

function detailsOf({ cartons, cubicCentimetres, grossGrams, hs, isSample }: ProformaLine, locale: Locale): string[] {
  const t = words(locale);
  const { measure } = formats(locale);
  const packing = [
    cartons !== null && t("quotes.cartons", { count: cartons }),
    cubicCentimetres !== null && t("proformas.delivery.cubicMetres", { volume: measure(cubicCentimetres / 1e6) }),
    grossGrams !== null && t("proformas.delivery.kilograms", { weight: measure(grossGrams / 1e3) }),
  ].filter((part) => part !== false);
  return [
    ...(packing.length && !isSample ? [packing.join(" · ")] : []),
    ...(hs ? [t("proformas.hs", { heading: hs })] : []),
  ];
}

const noon = (day: string) => `${day}T12:00:00+08:00`;

/** Returns the delivery terms: incoterm and place, lead time, earliest date, and cartons, volume and weight. */
export function deliveryFacts({ content, issuedAt }: Proforma, bilingual: RenderBilingual): SheetFact[] {
  const { incoterm, places, port, workingDays, earliestShipDay } = content;
  const load = loadOf(content);
  const facts: SheetFact[] = [
    {
      label: bilingual(({ t }) => t("proformas.delivery.incoterm")),
      value: bilingual(({ locale }) => `${incoterm} ${textIn(places, locale)}`),
    },
    ...(port ? [{ label: bilingual(({ t }) => t("inquiries.facts.port")), value: untranslated(port) }] : []),
    {
      label: bilingual(({ t }) => t("quotes.leaves")),
      value: bilingual(({ t }) => (workingDays > 0 ? t("quotes.within", { count: workingDays }) : t("listing.ready"))),
    },
    {
      label: bilingual(({ t }) => t("proformas.delivery.earliest")),
      value: bilingual(({ t, day }) =>
        t("proformas.delivery.earliestValue", {
          date: day(noon(earliestShipDay), "long"),
          paid: day(issuedAt, "long"),
        }),
      ),
    },
  ];
  if (!load) return facts;
  return [
    ...facts,
    {
      label: bilingual(({ t }) => t("proformas.delivery.load")),
      value: bilingual(({ t, measure }) =>
        [
          t("quotes.cartons", { count: load.cartons }),
          t("proformas.delivery.cubicMetres", { volume: measure(load.cubicMetres) }),
          t("proformas.delivery.kilograms", { weight: measure(load.grossKg) }),
        ].join(" · "),
      ),
    },
  ];
}
