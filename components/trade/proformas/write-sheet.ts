import { boothAddress } from "@/components/market/booth-address";
import { direction, type Locale } from "@/lib/i18n/locale";
import { instalmentsOf } from "@/lib/trade/proformas/content";
import type { Proforma } from "@/lib/trade/proformas/proforma";
import type { Said, Sheet, SheetFact } from "@/lib/trade/proformas/sheet-data";
import { sumsOf } from "@/lib/trade/quotes/total";
import { bankFacts } from "./bank-facts";
import { nameIn, plain, type Say, sayIn } from "./bilingual-label";
import { deliveryFacts, sheetLines } from "./sheet-goods";
import { warningsOf } from "./warnings";

/**
 * Returns the texts of a proforma. The buyer's copy is in the buyer's language, the shop's copy in the shop's; English
 * is the second language of each copy that is not in English.
 */
export function writeSheet(proforma: Proforma, locale: Locale): Sheet {
  const { content, number } = proforma;
  const second = locale === "en" ? null : "en";
  const say = sayIn(locale, second);
  const { currency } = content;
  return {
    locale,
    second,
    direction: direction(locale),
    fileTitle: number,
    title: say(({ t }) => t("proformas.title")),
    number,
    warnings: warningsOf(proforma, say),
    facts: headFacts(proforma, say),
    seller: sellerOf(proforma, say),
    buyer: buyerOf(proforma, say),
    columns: {
      item: say(({ t }) => t("proformas.columns.item")),
      quantity: say(({ t }) => t("proformas.columns.quantity")),
      price: say(({ t }) => t("proformas.columns.price", { currency })),
      amount: say(({ t }) => t("proformas.columns.amount", { currency })),
    },
    lines: sheetLines(content, locale),
    sums: sumRows(proforma, say),
    terms: { label: say(({ t }) => t("proformas.delivery.heading")), facts: deliveryFacts(proforma, say) },
    payment: { label: say(({ t }) => t("proformas.payment.heading")), facts: paymentFacts(proforma, say) },
    bank: {
      label: say(({ t }) => t("proformas.bank.heading")),
      facts: [
        ...bankFacts(proforma.bank, say),
        { label: say(({ t }) => t("proformas.bank.reference")), value: plain(number) },
      ],
    },
    note: content.note && { label: say(({ t }) => t("proformas.note")), ...content.note },
    smallPrint: [say(({ t }) => t("proformas.smallPrint.planning")), say(({ t }) => t("proformas.smallPrint.tax"))],
  };
}

const noon = (day: string) => `${day}T12:00:00+08:00`;

function headFacts({ content, number, issuedAt }: Proforma, say: Say): SheetFact[] {
  const { reference, quoteVersion: version, validUntil } = content;
  return [
    { label: say(({ t }) => t("proformas.facts.number")), value: plain(number) },
    { label: say(({ t }) => t("proformas.facts.date")), value: say(({ day }) => day(issuedAt, "long")) },
    {
      label: say(({ t }) => t("proformas.facts.inquiry")),
      value: say(({ t }) => t("proformas.facts.inquiryValue", { reference, version })),
    },
    {
      label: say(({ t }) => t("proformas.facts.validUntil")),
      value: say(({ day }) => day(noon(validUntil), "long")),
    },
  ];
}

function sellerOf({ content: { seller } }: Proforma, say: Say): Sheet["seller"] {
  const { booth, verified } = seller;
  const place = booth && say(({ t, locale }) => `${boothAddress(locale, booth)} · ${t("proformas.place")}`);
  const checks = verified.map(({ claim, decidedOn }) =>
    say(({ t, day }) =>
      t("storefront.verified.on", { claim: t(`storefront.claims.${claim}`), date: day(noon(decidedOn), "long") }),
    ),
  );
  return {
    label: say(({ t }) => t("proformas.seller")),
    name: say(nameIn(seller.names, seller.locale)),
    lines: [...(place ? [place] : []), ...checks],
  };
}

function buyerOf({ content: { buyer } }: Proforma, say: Say): Sheet["buyer"] {
  const lines: Said[] = [
    ...(buyer.company ? [plain(buyer.name)] : []),
    say(({ country }) => country(buyer.country)),
    ...[buyer.email, buyer.phone].flatMap((each) => (each ? [plain(each)] : [])),
  ];
  return { label: say(({ t }) => t("proformas.buyer")), name: plain(buyer.company ?? buyer.name), lines };
}

/** Returns the sums; the parts precede the total only if the total contains more than goods. */
function sumRows({ content }: Proforma, say: Say): Sheet["sums"] {
  const { currency } = content;
  const { goods, samples, freight, insurance, total } = sumsOf(content);
  const amount = (value: number) => plain(say(({ money }) => money({ amount: value, currency })).text);
  const parts: SheetFact[] = [
    { label: say(({ t }) => t("proformas.sums.goods")), value: amount(goods) },
    ...(samples ? [{ label: say(({ t }) => t("proformas.sums.samples")), value: amount(samples) }] : []),
    ...(freight ? [{ label: say(({ t }) => t("quotes.freight")), value: amount(freight) }] : []),
    ...(insurance ? [{ label: say(({ t }) => t("quotes.insurance")), value: amount(insurance) }] : []),
  ];
  return [
    ...(total > goods ? parts : []),
    { label: say(({ t }) => t("proformas.sums.total")), value: amount(total), isTotal: true },
  ];
}

function paymentFacts({ content }: Proforma, say: Say): SheetFact[] {
  const { currency, paymentTerms } = content;
  return [
    {
      label: say(({ t }) => t("quotes.paymentLabel")),
      value: say(({ t }) => t(`quotes.payment.${paymentTerms}`)),
    },
    ...instalmentsOf(content).map(({ share, amount, when }) => ({
      label: say(({ t }) => t(`proformas.payment.${when}`, { share })),
      value: plain(say(({ money }) => money({ amount, currency })).text),
    })),
  ];
}
