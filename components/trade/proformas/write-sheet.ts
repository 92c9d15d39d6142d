import { formatBoothAddress } from "@/components/market/booth-address";
import { direction, type Locale } from "@/lib/i18n/locale";
import { splitIntoInstalments } from "@/lib/trade/proformas/content";
import type { Proforma } from "@/lib/trade/proformas/proforma";
import type { BilingualText, Sheet, SheetFact } from "@/lib/trade/proformas/sheet-data";
import { sumsOf } from "@/lib/trade/quotes/total";
import { bankFacts } from "./bank-facts";
import { bilingualRenderer, localizedName, type RenderBilingual, untranslated } from "./bilingual-renderer";
import { deliveryFacts, sheetLines } from "./sheet-lines";
import { listWarnings } from "./warnings";

/**
 * Returns the texts of a proforma. The buyer's copy is in the buyer's language, the shop's copy in the shop's; English
 * is the second language of each copy that is not in English.
 */
export function writeSheet(proforma: Proforma, locale: Locale): Sheet {
  const { content, number } = proforma;
  const second = locale === "en" ? null : "en";
  const bilingual = bilingualRenderer(locale, second);
  const { currency } = content;
  return {
    locale,
    second,
    direction: direction(locale),
    fileTitle: number,
    title: bilingual(({ t }) => t("proformas.title")),
    number,
    warnings: listWarnings(proforma, bilingual),
    facts: headFacts(proforma, bilingual),
    seller: sellerOf(proforma, bilingual),
    buyer: buyerOf(proforma, bilingual),
    columns: {
      item: bilingual(({ t }) => t("proformas.columns.item")),
      quantity: bilingual(({ t }) => t("proformas.columns.quantity")),
      price: bilingual(({ t }) => t("proformas.columns.price", { currency })),
      amount: bilingual(({ t }) => t("proformas.columns.amount", { currency })),
    },
    lines: sheetLines(content, locale),
    sums: sumRows(proforma, bilingual),
    terms: { label: bilingual(({ t }) => t("proformas.delivery.heading")), facts: deliveryFacts(proforma, bilingual) },
    payment: { label: bilingual(({ t }) => t("proformas.payment.heading")), facts: paymentFacts(proforma, bilingual) },
    bank: {
      label: bilingual(({ t }) => t("proformas.bank.heading")),
      facts: [
        ...bankFacts(proforma.bank, bilingual),
        { label: bilingual(({ t }) => t("proformas.bank.reference")), value: untranslated(number) },
      ],
    },
    note: content.note && { label: bilingual(({ t }) => t("proformas.note")), ...content.note },
    smallPrint: [
      bilingual(({ t }) => t("proformas.smallPrint.planning")),
      bilingual(({ t }) => t("proformas.smallPrint.tax")),
    ],
  };
}

const noon = (day: string) => `${day}T12:00:00+08:00`;

function headFacts({ content, number, issuedAt }: Proforma, bilingual: RenderBilingual): SheetFact[] {
  const { reference, quoteVersion: version, validUntil } = content;
  return [
    { label: bilingual(({ t }) => t("proformas.facts.number")), value: untranslated(number) },
    { label: bilingual(({ t }) => t("proformas.facts.date")), value: bilingual(({ day }) => day(issuedAt, "long")) },
    {
      label: bilingual(({ t }) => t("proformas.facts.inquiry")),
      value: bilingual(({ t }) => t("proformas.facts.inquiryValue", { reference, version })),
    },
    {
      label: bilingual(({ t }) => t("proformas.facts.validUntil")),
      value: bilingual(({ day }) => day(noon(validUntil), "long")),
    },
  ];
}

function sellerOf({ content: { seller } }: Proforma, bilingual: RenderBilingual): Sheet["seller"] {
  const { booth, verified } = seller;
  const place = booth && bilingual(({ t, locale }) => `${formatBoothAddress(locale, booth)} · ${t("proformas.place")}`);
  const checks = verified.map(({ claim, decidedOn }) =>
    bilingual(({ t, day }) =>
      t("storefront.verified.on", { claim: t(`storefront.claims.${claim}`), date: day(noon(decidedOn), "long") }),
    ),
  );
  return {
    label: bilingual(({ t }) => t("proformas.seller")),
    name: bilingual(localizedName(seller.names, seller.locale)),
    lines: [...(place ? [place] : []), ...checks],
  };
}

function buyerOf({ content: { buyer } }: Proforma, bilingual: RenderBilingual): Sheet["buyer"] {
  const lines: BilingualText[] = [
    ...(buyer.company ? [untranslated(buyer.name)] : []),
    bilingual(({ country }) => country(buyer.country)),
    ...[buyer.email, buyer.phone].flatMap((each) => (each ? [untranslated(each)] : [])),
  ];
  return { label: bilingual(({ t }) => t("proformas.buyer")), name: untranslated(buyer.company ?? buyer.name), lines };
}

/** Returns the sums; the parts precede the total only if the total contains more than goods. */
function sumRows({ content }: Proforma, bilingual: RenderBilingual): Sheet["sums"] {
  const { currency } = content;
  const { goods, samples, freight, insurance, total } = sumsOf(content);
  const amount = (value: number) => untranslated(bilingual(({ money }) => money({ amount: value, currency })).text);
  const parts: SheetFact[] = [
    { label: bilingual(({ t }) => t("proformas.sums.goods")), value: amount(goods) },
    ...(samples ? [{ label: bilingual(({ t }) => t("proformas.sums.samples")), value: amount(samples) }] : []),
    ...(freight ? [{ label: bilingual(({ t }) => t("quotes.freight")), value: amount(freight) }] : []),
    ...(insurance ? [{ label: bilingual(({ t }) => t("quotes.insurance")), value: amount(insurance) }] : []),
  ];
  return [
    ...(total > goods ? parts : []),
    { label: bilingual(({ t }) => t("proformas.sums.total")), value: amount(total), isTotal: true },
  ];
}

function paymentFacts({ content }: Proforma, bilingual: RenderBilingual): SheetFact[] {
  const { currency, paymentTerms } = content;
  return [
    {
      label: bilingual(({ t }) => t("quotes.paymentLabel")),
      value: bilingual(({ t }) => t(`quotes.payment.${paymentTerms}`)),
    },
    ...splitIntoInstalments(content).map(({ share, amount, when }) => ({
      label: bilingual(({ t }) => t(`proformas.payment.${when}`, { share })),
      value: untranslated(bilingual(({ money }) => money({ amount, currency })).text),
    })),
  ];
}
