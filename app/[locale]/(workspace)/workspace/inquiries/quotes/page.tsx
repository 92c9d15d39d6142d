import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { requireShop } from "@/app/session";
import { BulkForm } from "@/components/quotes/bulk-form.client";
import { bulkRows, bulkWords } from "@/components/quotes/bulk-words";
import { ChooseDesign } from "@/components/quotes/choose-design";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { idOfHandle, toBase36 } from "@/lib/id";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { listAskedDesigns, listQuotable } from "@/lib/quotes/list-quotable";
import { canSendQuote } from "@/lib/quotes/policy";
import { validForDays } from "@/lib/quotes/quote";
import { sendQuotesAction } from "./actions";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("quotes.bulk.title") };
}

export default async function BulkQuotePage({ params, searchParams }: Props) {
  const [{ locale }, { design: asked }] = await Promise.all([params, searchParams]);
  const { actor, shopId } = await requireShop(paths.workspaceQuotes(locale));
  const designs = await listAskedDesigns(actor, { shopId, reader: locale });
  const wanted = typeof asked === "string" ? idOfHandle(asked) : undefined;
  const design = designs.find(({ listingId }) => listingId === wanted) ?? designs[0];
  const rows = design ? await listQuotable(actor, { shopId, listingId: design.listingId }) : [];
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("quotes.bulk.title")}
        lead={t("quotes.bulk.lead")}
        back={{ href: paths.workspaceInquiries(locale), label: t("inquiries.thread.back") }}
      />
      <div className="grid max-w-3xl gap-4">
        {design ? (
          <>
            <ChooseDesign locale={locale} designs={designs} chosen={design.listingId} />
            <BulkForm
              key={design.listingId}
              action={sendQuotesAction}
              hidden={{ locale, listingId: toBase36(design.listingId), key: randomUUID() }}
              values={{
                currency: design.currency,
                incoterm: "FOB",
                place: "ningbo",
                paymentTerms: "tt_30_70",
                validUntil: dayInYiwu(new Date(Date.now() + validForDays * 86_400_000)),
              }}
              rows={bulkRows(rows, design.unitCode, locale)}
              maySend={canSendQuote(actor, { shopId })}
              words={bulkWords(locale)}
            />
          </>
        ) : (
          <EmptyState title={t("quotes.bulk.inquiries")} text={t("quotes.bulk.empty")} />
        )}
      </div>
    </>
  );
}
