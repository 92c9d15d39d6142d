import { type Currency, convert, type Rates } from "@/lib/core/money";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Quote, ShownStatus } from "@/lib/trade/quotes/quote";
import { sumsOf } from "@/lib/trade/quotes/total";
import { QuoteChanges } from "./quote-changes";
import { QuoteLines } from "./quote-lines";
import { QuoteStatusTag } from "./quote-status-tag";
import { QuoteTerms } from "./quote-terms";

export type QuoteCardProps = {
  quote: Quote;
  standing: ShownStatus;
  reader: Locale;
  /** The buyer's currency; the converted total is shown beside the quoted one. */
  currency: Currency;
  rates: Rates;
  /** The previous version. */
  before?: Quote | undefined;
};

const borders: Partial<Record<ShownStatus, string>> = {
  draft: "border-line-2 border-dashed",
  sent: "border-ink",
  countered: "border-ink",
  accepted: "border-jade",
};

/** Renders one version of a quote. Replaced versions are folded to a line. */
export function QuoteCard(props: QuoteCardProps) {
  const { quote, standing, reader } = props;
  if (standing !== "replaced")
    return (
      <article
        aria-labelledby={`q-${quote.id}`}
        className={`grid gap-3 rounded-l border bg-surface p-4 md:p-5 ${borders[standing] ?? "border-line-2"}`}
      >
        <Head quote={quote} standing={standing} reader={reader} />
        <Body {...props} />
      </article>
    );
  return (
    <details className="group rounded-l border border-line bg-surface">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-3 px-4 py-2 text-sm [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="text-ink-3 text-xs group-open:rotate-180">
          ▾
        </span>
        <span className="num me-auto">
          {words(reader)("quotes.title", { version: quote.version })}
          {" · "}
          <bdi translate="no">{formats(reader).money({ amount: sumsOf(quote).total, currency: quote.currency })}</bdi>
        </span>
        <QuoteStatusTag standing={standing} reader={reader} />
      </summary>
      <div className="grid gap-3 px-4 pb-4">
        <Body {...props} />
      </div>
    </details>
  );
}

function Head({ quote, standing, reader }: Pick<QuoteCardProps, "quote" | "standing" | "reader">) {
  const t = words(reader);
  return (
    <header className="flex flex-wrap items-start gap-x-3 gap-y-1">
      <h2 id={`q-${quote.id}`} className="me-auto font-bold">
        {t("quotes.title", { version: quote.version })}
        <span className="num block font-normal text-ink-2 text-sm">
          {t("quotes.validUntil", { date: formats(reader).day(`${quote.validUntil}T12:00:00+08:00`, "long") })}
        </span>
      </h2>
      <QuoteStatusTag standing={standing} reader={reader} />
    </header>
  );
}

function Body({ quote, reader, currency, rates, before }: QuoteCardProps) {
  const t = words(reader);
  const { money } = formats(reader);
  const total = { amount: sumsOf(quote).total, currency: quote.currency };
  return (
    <>
      {before && <QuoteChanges before={before} after={quote} reader={reader} />}
      <QuoteLines quote={quote} reader={reader} />
      <p className="num flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span>
          <span className="font-bold">
            {quote.incoterm} {textIn(quote.places, reader)}
          </span>
          {currency !== quote.currency && (
            <span className="block text-ink-2 text-sm">
              {t("quotes.about", { money: money(convert(total, currency, rates), true) })}
            </span>
          )}
        </span>
        <span className="ms-auto font-bold text-xl">
          <bdi translate="no">{money(total)}</bdi>
        </span>
      </p>
      <QuoteTerms quote={quote} reader={reader} />
      {quote.note && (
        <p lang={languageTag(quote.locale)} dir="auto" className="whitespace-pre-wrap break-words text-sm">
          {quote.note}
        </p>
      )}
      {quote.answer && (
        <p dir="auto" className="whitespace-pre-wrap break-words border-amber border-s-2 ps-3 text-sm">
          <span className="block text-ink-3 text-xs">{t("quotes.panel.buyerWrote")}</span>
          {quote.answer}
        </p>
      )}
      {quote.status === "draft" && <p className="text-ink-3 text-sm">{t("quotes.draftNote")}</p>}
    </>
  );
}
