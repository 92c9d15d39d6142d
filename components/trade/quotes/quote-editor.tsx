import { randomUUID } from "node:crypto";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { PageHeader } from "@/components/workspace/page-header";
import { toBase36 } from "@/lib/core/id";
import type { Rates } from "@/lib/core/money";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { currencyOf, formats } from "@/lib/i18n/format";
import { direction, type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Thread } from "@/lib/inquiries/thread";
import { findPreviousVersion } from "@/lib/trade/quotes/changes";
import type { OfferBasis } from "@/lib/trade/quotes/get-offer-basis";
import { type Quote, shownStatusOf } from "@/lib/trade/quotes/quote";
import { AddListing } from "./add-listing";
import { QuoteCard } from "./quote-card";
import { QuoteForm } from "./quote-form.client";
import { quoteFormWords } from "./quote-form-words";

type Props = {
  actions: {
    offer: (state: FormState, form: FormData) => Promise<FormState>;
    saveDraft: (form: FormData) => Promise<FormState>;
  };
  thread: Thread;
  quotes: Quote[];
  /** The same in the buyer's language, if a preview was requested. */
  asBuyer: Quote[];
  basis: OfferBasis;
  /** Initial values of the fields. */
  values: Record<string, string>;
  rates: Rates;
  now: Date;
  reader: Locale;
  maySend: boolean;
  /** Whether the member may request a manager's approval, as one who may not send quotes. */
  mayRequestApproval: boolean;
};

/** Renders the page that edits a quote, prefilled with the inquiry's listings at list prices. */
export function QuoteEditor({
  actions,
  thread,
  quotes,
  asBuyer,
  basis,
  values,
  rates,
  now,
  reader,
  maySend,
  mayRequestApproval,
}: Props) {
  const t = words(reader);
  const { buyer } = thread;
  const newest = quotes.findLast(({ status }) => status !== "draft");
  const waiting = quotes.find(({ goesOutAt }) => goesOutAt !== null);
  return (
    <>
      <PageHeader
        title={t("quotes.form.title", { name: buyer.name })}
        lead={
          <span className="num">
            {formats(reader).country(thread.country)} · <bdi>{thread.reference}</bdi>
          </span>
        }
        back={{ href: paths.workspaceInquiry(reader, thread.id), label: t("inquiries.thread.back") }}
        action={
          <a href={paths.workspaceFactory(reader)} className={buttonClass("quiet")}>
            {t("factory.title")}
          </a>
        }
      />
      <div className="grid max-w-3xl gap-4">
        {waiting?.goesOutAt && (
          <p className="num rounded-m bg-amber-soft p-3 font-medium">
            {t("quotes.form.waits", {
              version: waiting.version,
              time: formats(reader).day(waiting.goesOutAt, "moment"),
            })}
          </p>
        )}
        <Preview thread={thread} quotes={asBuyer} rates={rates} reader={reader} />
        <QuoteForm
          // An added listing remounts the form; its input is in the draft.
          key={basis.designs.map(({ listingId }) => listingId).join()}
          actions={actions}
          hidden={{
            locale: reader,
            inquiryId: thread.id,
            after: String(newest?.version ?? 0),
            key: randomUUID(),
          }}
          values={values}
          designs={basis.designs}
          board={basis.board}
          rates={rates}
          now={now.toISOString()}
          reader={reader}
          maySend={maySend}
          mayRequestApproval={mayRequestApproval}
          words={quoteFormWords(thread, basis.designs, reader)}
        />
        <AddListing
          action={paths.workspaceQuote(reader, thread.id)}
          label={t("quotes.form.addDesign")}
          add={t("quotes.form.add")}
          designs={basis.others.map(({ listingId, title }) => ({ value: toBase36(listingId), label: title }))}
        />
      </div>
    </>
  );
}

/** Shows the draft as the buyer would see it. */
function Preview({ thread, quotes, rates, reader }: Pick<Props, "thread" | "quotes" | "rates" | "reader">) {
  const draft = quotes.findLast(({ status }) => status === "draft");
  if (!draft) return null;
  return (
    <Panel id="preview" className="grid scroll-mt-4 gap-3">
      <h2 className="font-semibold text-lg">
        {words(reader)("quotes.form.preview", {
          name: thread.buyer.name,
          language: formats(reader).language(thread.locale),
        })}
      </h2>
      <div lang={languageTag(thread.locale)} dir={direction(thread.locale)}>
        <QuoteCard
          quote={draft}
          standing={shownStatusOf(draft, quotes)}
          reader={thread.locale}
          currency={currencyOf(thread.locale)}
          rates={rates}
          before={findPreviousVersion(draft, quotes)}
        />
      </div>
    </Panel>
  );
}
