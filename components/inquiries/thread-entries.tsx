import { QuoteCard } from "@/components/trade/quotes/quote-card";
import type { ReportActions, ReportForm } from "@/components/translations/report-translation";
import { translatorWords } from "@/components/translations/translator-words";
import type { Rates } from "@/lib/core/money";
import { currencyOf, formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Thread } from "@/lib/inquiries/thread";
import { findPreviousVersion } from "@/lib/trade/quotes/changes";
import { type Quote, shownStatusOf } from "@/lib/trade/quotes/quote";
import { toBubbles } from "./bubbles";
import { MessageBubble } from "./message-bubble";

type Props = {
  thread: Thread;
  quotes: Quote[];
  rates: Rates;
  own: "buyer" | "shop";
  reader: Locale;
  /** Token of the private link, if the reader opened the thread by it. */
  token?: string;
  translationReports: ReportActions;
  readAt: string | null;
};

/** Renders messages and quotes in order of time, a draft quote last. `readAt` is when the other side last read them. */
export function ThreadEntries({ thread, quotes, rates, own, reader, token, readAt, translationReports }: Props) {
  const hidden: Record<string, string> = token === undefined ? { inquiryId: thread.id } : { token };
  const report: ReportForm = { ...translationReports, hidden, reader };
  const bubbles = toBubbles(thread, own, reader, { token, readAt });
  const isTranslated = bubbles.every(({ untranslated }) => untranslated === undefined);
  const entries = [
    ...bubbles.map((bubble) => ({
      at: Date.parse(bubble.isoAt),
      element: <MessageBubble key={bubble.id} {...bubble} report={report} />,
    })),
    ...quotes.map((quote) => ({
      at: quote.sentAt ? Date.parse(quote.sentAt) : Number.POSITIVE_INFINITY,
      element: (
        <li
          key={quote.id}
          className={`grid w-full max-w-xl gap-1 ${own === "shop" ? "justify-self-end" : ""} print:max-w-full print:break-inside-avoid ${quote.sentAt ? "" : "print:hidden"}`}
        >
          <QuoteCard
            quote={quote}
            standing={shownStatusOf(quote, quotes)}
            reader={reader}
            currency={currencyOf(own === "shop" ? thread.locale : reader)}
            rates={rates}
            before={findPreviousVersion(quote, quotes)}
          />
          <QuoteMoment quote={quote} thread={thread} own={own} reader={reader} />
        </li>
      ),
    })),
  ].sort((a, b) => a.at - b.at);
  return (
    <>
      <p className="mb-2 text-ink-3 text-xs">{words(reader)("common.yiwuTimes")}</p>
      <ol className="grid gap-4" data-translator={isTranslated ? undefined : JSON.stringify(translatorWords(reader))}>
        {entries.map(({ element }) => element)}
      </ol>
    </>
  );
}

function QuoteMoment({ quote, thread, own, reader }: Pick<Props, "thread" | "own" | "reader"> & { quote: Quote }) {
  const at = quote.sentAt ?? quote.createdAt;
  return (
    <p className={`px-1 text-ink-3 text-xs ${own === "shop" ? "text-end" : ""}`}>
      <bdi translate="no" className="font-medium text-ink-2">
        {textIn(thread.shop.names, reader, thread.shop.locale)}
      </bdi>{" "}
      ·{" "}
      <time dateTime={at} className="num">
        {formats(reader).day(at, "moment")}
      </time>
    </p>
  );
}
