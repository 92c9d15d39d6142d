import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireActor } from "@/app/_lib/session";
import { ReplyAssist } from "@/components/ai/reply-assist";
import { ShopThread } from "@/components/inquiries/shop-thread";
import { ShopTools } from "@/components/inquiries/threads/shop-tools";
import { ShopProformas } from "@/components/trade/proformas/shop-proformas";
import { QuoteActions } from "@/components/trade/quotes/quote-actions";
import { findReply } from "@/lib/ai/find-request";
import { getAssist } from "@/lib/ai/get-assist";
import { topicsIn } from "@/lib/ai/topics-in";
import { isUuid } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getShopInquiry } from "@/lib/inquiries/get-shop-inquiry";
import { seeInquiry } from "@/lib/inquiries/see-inquiry";
import { filledReply } from "@/lib/inquiries/threads/filled-reply";
import { listQuickReplies } from "@/lib/inquiries/threads/list-quick-replies";
import { markReadByShop } from "@/lib/inquiries/threads/mark-read";
import { canBlockBuyer, canHandOver } from "@/lib/inquiries/threads/policy";
import { getShopThreadState } from "@/lib/inquiries/threads/thread-state";
import { getRates } from "@/lib/market/get-rates";
import { readInquiryNotices } from "@/lib/notifications/read-notices";
import { listOwnShops } from "@/lib/shops/list-own-shops";
import { listProformas } from "@/lib/trade/proformas/list-proformas";
import { canChangeBankAccount, canIssueProforma } from "@/lib/trade/proformas/policy";
import { listQuotes } from "@/lib/trade/quotes/list-quotes";
import { canSendQuote } from "@/lib/trade/quotes/policy";
import { listPhraseTopics } from "@/lib/translations/phrase-choices";
import { replyAsShopAction, reviewInquiryAction } from "./actions";
import { acceptReplyAction, discardReplyAction, requestReplyAction } from "./assist-actions";
import { cancelProformaAction, issueProformaAction } from "./proforma/actions";
import { acceptCounterofferAction, approveQuoteAction, withdrawQuoteAction } from "./quote/actions";
import {
  assignInquiryAction,
  blockBuyerAction,
  declineInquiryAction,
  offerHandoverAction,
  reportBuyerAction,
  reportTranslationAction,
  saveDraftAction,
  withdrawHandoverAction,
  withdrawTranslationReportAction,
} from "./thread-actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: isLocale(locale) ? words(locale)("inquiries.list.title") : undefined };
}

export default async function InquiryPage({ params }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale) || !isUuid(id)) notFound();
  const actor = await requireActor(paths.workspaceInquiry(locale, id));
  await seeInquiry(actor, id).catch(notFoundOnError);
  await markReadByShop(actor, id);
  await readInquiryNotices(actor, id);
  const [thread, state, shops, quotes, rates, proformas] = await Promise.all([
    getShopInquiry(actor, id, locale),
    getShopThreadState(actor, id),
    listOwnShops(actor),
    listQuotes(actor, id, locale),
    getRates(),
    listProformas(actor, id),
  ]);
  const ofShop = { shopId: thread.shop.id };
  const { shopId } = ofShop;
  const [quickReplies, assist, help] = await Promise.all([
    listQuickReplies(actor, shopId),
    getAssist(actor, shopId),
    findReply(actor, { shopId, inquiryId: id }),
  ]);
  const isOpen = thread.heldReason === null && thread.status !== "spam";
  const lastQuestion = thread.messages.findLast(({ side }) => side === "buyer")?.body ?? "";
  return (
    <ShopThread
      saveDraft={saveDraftAction}
      state={state}
      quickReplies={quickReplies.map((each) => filledReply(each, thread))}
      tools={
        <ShopTools
          actions={{
            assign: assignInquiryAction,
            decline: declineInquiryAction,
            block: blockBuyerAction,
            report: reportBuyerAction,
            offerHandover: offerHandoverAction,
            withdrawHandover: withdrawHandoverAction,
          }}
          thread={thread}
          state={state}
          family={shops.filter((shop) => canHandOver(actor, { shopId }, shop.id))}
          mayBlock={canBlockBuyer(actor, { shopId })}
          reader={locale}
        />
      }
      reply={replyAsShopAction}
      review={reviewInquiryAction}
      translationReports={{ report: reportTranslationAction, withdraw: withdrawTranslationReportAction }}
      thread={thread}
      quotes={quotes}
      offer={
        <>
          <QuoteActions
            actions={{ withdraw: withdrawQuoteAction, take: acceptCounterofferAction, approve: approveQuoteAction }}
            thread={thread}
            quotes={quotes}
            reader={locale}
            maySend={canSendQuote(actor, ofShop)}
          />
          <ShopProformas
            listed={proformas}
            inquiryId={id}
            reader={locale}
            may={{ issue: canIssueProforma(actor, ofShop), changeBank: canChangeBankAccount(actor, ofShop) }}
            actions={{ issue: issueProformaAction, cancel: cancelProformaAction }}
          />
          {assist.state === "on" && isOpen && (
            <ReplyAssist
              inquiryId={id}
              shopId={shopId}
              request={help}
              suggestedTopics={topicsIn(lastQuestion)}
              left={assist.left}
              isWriting={state.draft !== ""}
              reader={locale}
              actions={{ request: requestReplyAction, take: acceptReplyAction, discard: discardReplyAction }}
            />
          )}
        </>
      }
      rates={rates}
      reader={locale}
      topics={listPhraseTopics("shop", locale)}
    />
  );
}
