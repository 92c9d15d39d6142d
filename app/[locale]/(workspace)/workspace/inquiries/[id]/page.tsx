import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/or-not-found";
import { requireActor } from "@/app/session";
import { ReplyHelp } from "@/components/assist/reply-help";
import { ShopThread } from "@/components/inquiries/shop-thread";
import { ShopProformas } from "@/components/proformas/shop-proformas";
import { OfferPanel } from "@/components/quotes/offer-panel";
import { ShopTools } from "@/components/threads/shop-tools";
import { findReply } from "@/lib/assist/find-request";
import { getAssist } from "@/lib/assist/get-assist";
import { topicsIn } from "@/lib/assist/topics-in";
import { isUuid } from "@/lib/id";
import { getShopInquiry } from "@/lib/inquiries/get-shop-inquiry";
import { seeInquiry } from "@/lib/inquiries/see-inquiry";
import { isLocale } from "@/lib/locale";
import { getRates } from "@/lib/market/get-rates";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { listProformas } from "@/lib/proformas/list-proformas";
import { canChangeBankAccount, canIssueProforma } from "@/lib/proformas/policy";
import { listQuotes } from "@/lib/quotes/list-quotes";
import { canSendQuote } from "@/lib/quotes/policy";
import { listOwnShops } from "@/lib/shops/list-own-shops";
import { filledReply } from "@/lib/threads/filled-reply";
import { listQuickReplies } from "@/lib/threads/list-quick-replies";
import { markReadByShop } from "@/lib/threads/mark-read";
import { canBlockBuyer, canHandOver } from "@/lib/threads/policy";
import { getShopThreadState } from "@/lib/threads/thread-state";
import { phraseTopics } from "@/lib/translations/phrase-choices";
import { judgeInquiryAction, replyAsShopAction } from "./actions";
import { askReplyAction, discardReplyAction, takeReplyAction } from "./assist-actions";
import { cancelProformaAction, issueProformaAction } from "./proforma/actions";
import { approveQuoteAction, takeCounterAction, withdrawQuoteAction } from "./quote/actions";
import {
  assignInquiryAction,
  blockBuyerAction,
  declineInquiryAction,
  offerHandoverAction,
  reportBuyerAction,
  saveDraftAction,
  withdrawHandoverAction,
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
  await seeInquiry(actor, id).catch(orNotFound);
  await markReadByShop(actor, id);
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
  const asked = thread.messages.findLast(({ side }) => side === "buyer")?.body ?? "";
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
      judge={judgeInquiryAction}
      thread={thread}
      quotes={quotes}
      offer={
        <>
          <OfferPanel
            actions={{ withdraw: withdrawQuoteAction, take: takeCounterAction, approve: approveQuoteAction }}
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
            <ReplyHelp
              inquiryId={id}
              shopId={shopId}
              request={help}
              asked={topicsIn(asked)}
              left={assist.left}
              isWriting={state.draft !== ""}
              reader={locale}
              actions={{ ask: askReplyAction, take: takeReplyAction, discard: discardReplyAction }}
            />
          )}
        </>
      }
      rates={rates}
      reader={locale}
      topics={phraseTopics("shop", locale)}
    />
  );
}
