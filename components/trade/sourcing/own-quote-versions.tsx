import { Tag } from "@/components/ui/tag";
import { TermList } from "@/components/ui/term-list";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { placeName } from "@/lib/i18n/place-name";
import { quantityIn } from "@/lib/i18n/units";
import type { OwnQuote } from "@/lib/trade/sourcing/own-quotes";
import type { SourcingRequest } from "@/lib/trade/sourcing/request";

type Props = { quotes: OwnQuote[]; request: SourcingRequest; reader: Locale };

/** Lists the versions of the shop's own quote, the newest first. */
export function OwnQuoteVersions({ quotes, request, reader }: Props) {
  return (
    <ul className="grid gap-3">
      {quotes.map((quote) => (
        <li key={quote.id} className="grid gap-2 rounded-m border border-line p-3">
          <Version quote={quote} request={request} reader={reader} />
        </li>
      ))}
    </ul>
  );
}

const statusKeys = { sent: "sent", replaced: "replaced", withdrawn: "withdrawn", expired: "expired" } as const;

function Version({ quote, request, reader }: { quote: OwnQuote } & Omit<Props, "quotes">) {
  const t = words(reader);
  const { day, money } = formats(reader);
  const { status } = quote;
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <b className="me-auto">{t("quotes.title", { version: quote.version })}</b>
        {status === "chosen" || status === "not_chosen" ? (
          <Tag look={status === "chosen" ? "good" : "plain"}>
            {t(`sourcing.shop.status.${status === "chosen" ? "chosen" : "notChosen"}`)}
          </Tag>
        ) : (
          <Tag look={status === "sent" ? "good" : "plain"}>{t(`quotes.status.${statusKeys[status]}`)}</Tag>
        )}
      </p>
      <TermList
        terms={[
          [t("sourcing.quote.listing.label"), <bdi key="listing">{quote.title}</bdi>],
          [
            t("sourcing.compare.unitPrice"),
            <bdi key="price">{money({ amount: quote.unitPrice, currency: quote.currency })}</bdi>,
          ],
          [t("sourcing.compare.moq"), quantityIn(reader, quote.moq, request.unitCode)],
          [t("sourcing.compare.term"), `${quote.incoterm} ${placeName(reader, quote.place, request)}`],
          [t("sourcing.compare.leaves"), t("quotes.within", { count: quote.workingDays })],
          [t("sourcing.compare.valid"), day(`${quote.validUntil}T12:00:00+08:00`, "long")],
        ]}
      />
      {quote.note && (
        <p lang={languageTag(quote.locale)} dir="auto" className="whitespace-pre-wrap text-ink-2 text-sm">
          {quote.note}
        </p>
      )}
    </>
  );
}
