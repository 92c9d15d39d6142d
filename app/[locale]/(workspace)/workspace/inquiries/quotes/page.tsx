import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { BulkForm } from "@/components/trade/quotes/bulk-form.client";
import { bulkRows, bulkWords } from "@/components/trade/quotes/bulk-words";
import { ChooseListing } from "@/components/trade/quotes/choose-listing";
import { ScheduledBatches } from "@/components/trade/quotes/scheduled-batches";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { idOfHandle, toBase36 } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listQuotableInquiries, listQuotableListings } from "@/lib/trade/quotes/list-quotable";
import { listWaitingQuotes } from "@/lib/trade/quotes/list-waiting-quotes";
import { canSendQuote } from "@/lib/trade/quotes/policy";
import { validForDays } from "@/lib/trade/quotes/quote";
import { sendQuotesAction } from "./actions";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("quotes.bulk.title") };
}

export default async function BulkQuotePage({ params, searchParams }: Props) {
  const [{ locale }, { design: requested }] = await Promise.all([params, searchParams]);
  const { actor, shopId } = await requireShop(paths.workspaceQuotes(locale));
  const [designs, batches] = await Promise.all([
    listQuotableListings(actor, { shopId, reader: locale }),
    listWaitingQuotes(actor, { shopId, reader: locale }),
  ]);
  // A listing that the address names is never replaced by another one.
  const design = requested ? designs.find(({ listingId }) => listingId === idOfHandle(String(requested))) : designs[0];
  const maySend = canSendQuote(actor, { shopId });
  const rows = design ? await listQuotableInquiries(actor, { shopId, listingId: design.listingId }) : [];
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("quotes.bulk.title")}
        lead={t("quotes.bulk.lead")}
        back={{ href: paths.workspaceInquiries(locale), label: t("inquiries.thread.back") }}
      />
      <div className="grid max-w-3xl gap-4">
        <ScheduledBatches batches={batches} takeBack={maySend ? sendQuotesAction : undefined} reader={locale} />
        {requested && !design && designs.length > 0 && (
          <p role="alert" className="rounded-m bg-amber-soft p-3 font-medium">
            {t("quotes.bulk.noInquiry")}
          </p>
        )}
        {designs.length > 0 && <ChooseListing locale={locale} designs={designs} chosen={design?.listingId} />}
        {designs.length === 0 && <EmptyState title={t("quotes.bulk.inquiries")} text={t("quotes.bulk.empty")} />}
        {design && (
          <BulkForm
            key={design.listingId}
            action={sendQuotesAction}
            hidden={{ locale, listingId: toBase36(design.listingId), key: randomUUID() }}
            title={design.title}
            next={paths.workspaceQuotes(locale)}
            values={{
              currency: design.currency,
              incoterm: "FOB",
              place: "ningbo",
              paymentTerms: "tt_30_70",
              validUntil: dayInYiwu(new Date(Date.now() + validForDays * 86_400_000)),
            }}
            rows={bulkRows(rows, design.unitCode, locale)}
            maySend={maySend}
            words={bulkWords(locale)}
          />
        )}
      </div>
    </>
  );
}
