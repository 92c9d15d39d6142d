import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { currentActor } from "@/app/_lib/current-actor";
import { GuestThread } from "@/components/inquiries/guest-thread";
import { RevokedLink } from "@/components/inquiries/revoked-link";
import { SitePage } from "@/components/layout/site-page";
import { ConfirmEmailNote } from "@/components/notifications/confirm-email-note";
import { EmailsOffNote } from "@/components/notifications/emails-off-note";
import { GuestProformas } from "@/components/trade/proformas/guest-proformas";
import { AnswerQuote } from "@/components/trade/quotes/answer-quote";
import { isConfirmedEmail } from "@/lib/accounts/confirmed-email";
import { paths } from "@/lib/http/paths";
import { siteScript } from "@/lib/http/site-script";
import { isLocale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { isRevokedLink } from "@/lib/inquiries/guest-link";
import { guestToken } from "@/lib/inquiries/guest-token";
import { openGuestThread } from "@/lib/inquiries/open-guest-thread";
import { markReadByBuyer } from "@/lib/inquiries/threads/mark-read";
import { findThreadStateByLink } from "@/lib/inquiries/threads/thread-state";
import { getRates } from "@/lib/market/get-rates";
import { areEmailsOff } from "@/lib/notifications/conversation-emails";
import { conversationToken } from "@/lib/notifications/conversation-token";
import { readInquiryNotices } from "@/lib/notifications/read-notices";
import { listProformasByLink } from "@/lib/trade/proformas/list-proformas";
import { listQuotesByLink } from "@/lib/trade/quotes/list-quotes";
import { listCommonQuestions } from "@/lib/translations/phrase-choices";
import { replyAsGuestAction } from "./actions";
import { answerQuoteAction } from "./quote-actions";
import {
  answerHandoverAction,
  blockShopAction,
  confirmBuyerEmailAction,
  declineAsBuyerAction,
  reportShopAction,
  reportTranslationAction,
  revokeOwnLinkAction,
  withdrawTranslationReportAction,
} from "./thread-actions";

type Props = PageProps<"/[locale]/i/[token]">;

/** The page is private to the link's holder: search engines do not index it, and no other site sees its address. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const title = isLocale(locale) ? words(locale)("inquiries.list.title") : undefined;
  return { title, robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function GuestThreadPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  const { done, mail } = await searchParams;
  if (!isLocale(locale)) notFound();
  if (await isRevokedLink(token)) return <RevokedLink locale={locale} />;
  if (!(await markReadByBuyer(token))) notFound();
  const [thread, state, quotes, rates, proformas = []] = await Promise.all([
    openGuestThread(token, locale),
    findThreadStateByLink(token),
    listQuotesByLink(token, locale),
    getRates(),
    listProformasByLink(token),
  ]);
  if (!thread || !state || !quotes) notFound();
  const actor = await currentActor();
  if (actor.kind === "user") await readInquiryNotices(actor, thread.id);
  const about = { shopId: thread.shop.id, inquiryId: thread.id };
  const newInquiryId = state.handover?.newInquiryId;
  return (
    <SitePage locale={locale} pathIn={(each) => paths.guestThread(each, token)}>
      <script src={siteScript("thread")} defer />
      <GuestThread
        action={replyAsGuestAction}
        actions={{
          decline: declineAsBuyerAction,
          block: blockShopAction,
          report: reportShopAction,
          translationReports: { report: reportTranslationAction, withdraw: withdrawTranslationReportAction },
          endLink: revokeOwnLinkAction,
          answerHandover: answerHandoverAction,
        }}
        thread={thread}
        state={state}
        quotes={quotes}
        proformas={<GuestProformas proformas={proformas} token={token} locale={locale} />}
        rates={rates}
        token={token}
        newToken={newInquiryId ? guestToken(newInquiryId) : undefined}
        locale={locale}
        choices={listCommonQuestions(locale)}
        done={typeof done === "string" ? done : undefined}
        mailNotes={
          <>
            {(await areEmailsOff(about)) && <EmailsOffNote locale={locale} token={conversationToken(about)} />}
            {typeof mail === "string" && !(await isConfirmedEmail(thread.buyer.email)) && (
              <ConfirmEmailNote
                action={confirmBuyerEmailAction}
                locale={locale}
                email={thread.buyer.email}
                hidden={{ token, locale, mail }}
              />
            )}
          </>
        }
        answer={
          <AnswerQuote
            action={answerQuoteAction}
            quotes={quotes}
            token={token}
            locale={locale}
            shop={textIn(thread.shop.names, locale, thread.shop.locale)}
            done={typeof done === "string" ? done : undefined}
          />
        }
      />
    </SitePage>
  );
}
