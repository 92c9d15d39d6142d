import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireActor } from "@/app/_lib/session";
import { QuoteEditor } from "@/components/trade/quotes/quote-editor";
import { idOfHandle } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getShopInquiry } from "@/lib/inquiries/get-shop-inquiry";
import { getRates } from "@/lib/market/get-rates";
import { getOfferBasis } from "@/lib/trade/quotes/get-offer-basis";
import { getQuotingRules } from "@/lib/trade/quotes/get-quoting-rules";
import { initialListingIds, initialQuoteValues } from "@/lib/trade/quotes/initial-quote-values";
import { listQuotes } from "@/lib/trade/quotes/list-quotes";
import { canOfferQuote, canSendQuote } from "@/lib/trade/quotes/policy";
import { draftQuoteAction, submitQuoteAction } from "./actions";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: isLocale(locale) ? words(locale)("quotes.panel.title") : undefined };
}

export default async function QuotePage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const { add, preview } = await searchParams;
  if (!isLocale(locale) || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) notFound();
  const actor = await requireActor(paths.workspaceQuote(locale, id));
  const [thread, quotes, rates] = await Promise.all([
    getShopInquiry(actor, id, locale).catch(notFoundOnError),
    listQuotes(actor, id, locale).catch(notFoundOnError),
    getRates(),
  ]);
  if (thread.status === "agreed" || thread.status === "spam" || thread.heldReason)
    redirect(paths.workspaceInquiry(locale, id));
  const from = quotes.findLast(({ status }) => status === "draft") ?? quotes.at(-1);
  const listingIds = initialListingIds(from, thread, typeof add === "string" ? idOfHandle(add) : undefined);
  const [basis, asBuyer] = await Promise.all([
    getOfferBasis(actor, { inquiryId: id, listingIds, reader: locale }),
    preview === undefined ? [] : listQuotes(actor, id, thread.locale),
  ]);
  const now = new Date();
  const of = { shopId: thread.shop.id };
  return (
    <QuoteEditor
      actions={{ offer: submitQuoteAction, saveDraft: draftQuoteAction }}
      thread={thread}
      quotes={quotes}
      asBuyer={asBuyer}
      basis={basis}
      values={initialQuoteValues(from, thread, basis.designs, rates, now)}
      now={now}
      rates={rates}
      reader={locale}
      maySend={canOfferQuote(actor, of, await getQuotingRules(actor, of.shopId))}
      mayRequestApproval={!canSendQuote(actor, of)}
    />
  );
}
