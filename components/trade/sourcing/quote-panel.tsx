import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import { toBase36 } from "@/lib/core/id";
import { toDecimal } from "@/lib/core/money";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { placeName } from "@/lib/i18n/place-name";
import type { InvitationPage } from "@/lib/trade/sourcing/get-invitation";
import { findClosedReason } from "@/lib/trade/sourcing/request";
import { maxVersions, type SourcingPlace, terms } from "@/lib/trade/sourcing/sealed-quote";
import { OwnQuoteVersions } from "./own-quote-versions";
import { SealedQuoteForm } from "./quote-form.client";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = {
  actions: { quote: Action; withdraw: Action };
  page: InvitationPage;
  mayQuote: boolean;
  /** The default validity of a first quote, YYYY-MM-DD. */
  validUntil: string;
  reader: Locale;
};

/** Shows the shop's sealed quote, and the form to send it or to change it once. */
export function QuotePanel({ actions, page, mayQuote, validUntil, reader }: Props) {
  const t = words(reader);
  const { request, quotes, designs } = page;
  const current = quotes.find(({ status }) => status === "sent");
  const closedReason = findClosedReason(request);
  const isOpen = !closedReason || (current !== undefined && request.status === "open");
  const mayChange = isOpen && quotes.length < maxVersions;
  const hidden = { requestId: request.id, locale: reader, after: String(current?.version ?? 0) };
  const termName = (term: (typeof terms)[number]) => {
    const [incoterm, place] = term.split(":") as [string, SourcingPlace];
    return `${incoterm} ${placeName(reader, place, request)}`;
  };
  const form = (
    <SealedQuoteForm
      key={quotes.length}
      action={actions.quote}
      hidden={hidden}
      values={{
        listing: current && toBase36(current.listingId),
        unitPrice: current && toDecimal(current.unitPrice),
        currency: current?.currency ?? "CNY",
        moq: String(current?.moq ?? request.quantity),
        term: current ? `${current.incoterm}:${current.place}` : "FOB:ningbo",
        workingDays: current && String(current.workingDays),
        validUntil: current?.validUntil ?? validUntil,
        note: current?.note ?? undefined,
      }}
      options={{
        listing: designs.map(({ id, title }) => ({ value: toBase36(id), label: title })),
        currency: ["CNY", "USD"].map((code) => ({ value: code, label: code })),
        term: terms.map((term) => ({ value: term, label: termName(term) })),
      }}
      disabledBecause={mayQuote ? undefined : t("sourcing.quote.managers")}
      words={{
        listing: t("sourcing.quote.listing.label"),
        listingHint: t("sourcing.quote.listing.hint"),
        unitPrice: t("sourcing.compare.unitPrice"),
        currency: t("inquiries.sendInquiry.targetCurrency.label"),
        moq: t("sourcing.compare.moq"),
        term: t("sourcing.compare.term"),
        workingDays: t("sourcing.quote.workingDays.label"),
        validUntil: t("sourcing.compare.valid"),
        note: t("sourcing.quote.note.label"),
        optional: t("inquiries.optional"),
        send: t("sourcing.quote.send"),
        sending: t("sourcing.quote.sending"),
        wrong: t("errors.title"),
      }}
    />
  );
  return (
    <Panel className="grid gap-4">
      <h2 className="font-bold text-xl">{t("sourcing.quote.heading")}</h2>
      {quotes.length > 0 && <OwnQuoteVersions quotes={quotes} request={request} reader={reader} />}
      {closedReason && quotes.length === 0 && <p className="text-ink-2">{t(`sourcing.quote.${closedReason}`)}</p>}
      {mayChange &&
        (current ? (
          <details className="rounded-m border border-line px-4">
            <summary className="disclosure flex min-h-11 cursor-pointer items-center font-medium">
              {t("sourcing.quote.changeLead")}
            </summary>
            <div className="pt-2 pb-4">{form}</div>
          </details>
        ) : (
          form
        ))}
      {current && mayQuote && (
        <OneButton
          look="danger"
          action={actions.withdraw}
          hidden={{ requestId: request.id, locale: reader }}
          label={t("sourcing.quote.withdraw")}
          pending={t("sourcing.quote.sending")}
        />
      )}
    </Panel>
  );
}
