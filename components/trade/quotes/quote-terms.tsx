import { containerWords } from "@/components/catalogue/listing/trade-words";
import { type Term, TermList } from "@/components/ui/term-list";
import { formatContainerShare } from "@/lib/catalogue/format-plan";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { loadOf, type Quote } from "@/lib/trade/quotes/quote";
import { formatLeadTimeSum } from "./lead-time-sum";

type Props = { quote: Quote; reader: Locale };

/** Lists lead time, payment terms and port, and shows cartons, volume and weight. */
export function QuoteTerms({ quote, reader }: Props) {
  const t = words(reader);
  const { workingDays, paymentTerms, port } = quote;
  const facts: Term[] = [
    [t("quotes.leaves"), workingDays > 0 ? t("quotes.within", { count: workingDays }) : t("listing.ready")],
    [t("quotes.form.workingDays"), formatLeadTimeSum(quote.promise, reader)],
    [t("quotes.paymentLabel"), t(`quotes.payment.${paymentTerms}`)],
    [t("inquiries.facts.port"), port && <bdi key="port">{port}</bdi>],
  ];
  return (
    <>
      <TermList terms={facts} />
      <Load quote={quote} reader={reader} />
    </>
  );
}

function Load({ quote, reader }: Props) {
  const load = loadOf(quote);
  if (!load) return null;
  const t = words(reader);
  const { number } = formats(reader);
  const { cartons, cubicMetres, grossKg } = load;
  return (
    <p className="num text-ink-2 text-xs">
      {t("quotes.cartons", { count: cartons })}
      {" · "}
      {t("listing.planner.load", {
        volume: number(Math.round(cubicMetres * 10) / 10 || Math.round(cubicMetres * 100) / 100),
        weight: number(Math.round(grossKg)),
        share: formatContainerShare(cubicMetres, containerWords(reader), formats(reader)),
      })}
    </p>
  );
}
