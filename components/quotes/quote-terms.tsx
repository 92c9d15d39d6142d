import type { ReactNode } from "react";
import { containerWords } from "@/components/catalogue/listing/trade-words";
import { containerLine } from "@/lib/catalogue/plan-lines";
import { formats } from "@/lib/format";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { loadOf, type Quote } from "@/lib/quotes/quote";

type Props = { quote: Quote; reader: Locale };

/** When goods leave, how they are paid, and what they come to on the way. */
export function QuoteTerms({ quote, reader }: Props) {
  const t = words(reader);
  const { workingDays, paymentTerms, port } = quote;
  const facts: [label: string, value: ReactNode][] = [
    [t("quotes.leaves"), workingDays > 0 ? t("quotes.within", { count: workingDays }) : t("listing.ready")],
    [t("quotes.paymentLabel"), t(`quotes.payment.${paymentTerms}`)],
    [t("inquiries.facts.port"), port && <bdi key="port">{port}</bdi>],
  ];
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label} className="contents">
                <dt className="text-ink-2">{label}</dt>
                <dd className="num text-end font-medium">{value}</dd>
              </div>
            ),
        )}
      </dl>
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
        share: containerLine(cubicMetres, containerWords(reader), formats(reader)),
      })}
    </p>
  );
}
